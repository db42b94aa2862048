package org.framewise.jobs.scoring;

import java.io.Serializable;

/**
 * A file's text as it travels to where it is needed.
 *
 * @param place the file, as error lines call it
 */
public record NamedText(String place, String text) implements Serializable {}
