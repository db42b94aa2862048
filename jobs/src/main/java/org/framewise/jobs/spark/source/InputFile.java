package org.framewise.jobs.spark.source;

import java.io.Serializable;
import org.framewise.jobs.input.InputFormat;

/**
 * One file to read.
 *
 * @param place as the user would call it
 * @param name its path inside the folder that was given, else its file name, without what compression added; part of
 *     the ids of articles that have none
 * @param uri where it is
 */
public record InputFile(String place, String name, String uri, InputFormat format, long bytes, boolean compressed)
        implements Serializable {

    /** Whether reading may begin anywhere in it. */
    boolean isSplittable() {
        return format == InputFormat.JSONL && !compressed;
    }
}
