package org.framewise.jobs.input;

import java.util.Map;

/**
 * One record of an input file: an article's columns, or why it is refused.
 *
 * @param line where it begins, 1 for a file's first line; 0 for the file as a whole, which cannot be used then
 * @param fields what is given, by an article's column; columns that are absent have no entry
 * @param problem why it is refused and what would be right; empty for an article
 * @param excerpt the first 200 characters of a refused record
 */
public record InputRecord(long line, Map<String, String> fields, String problem, String excerpt) {

    private static final int EXCERPT = 200;

    public InputRecord {
        fields = Map.copyOf(fields);
    }

    public static InputRecord of(long line, Map<String, String> fields) {
        return new InputRecord(line, fields, "", "");
    }

    public static InputRecord refused(long line, String problem, String record) {
        int end = Math.min(record.length(), record.offsetByCodePoints(0, Math.min(EXCERPT, codePoints(record))));
        return new InputRecord(line, Map.of(), problem.replaceAll("\\s*\\R\\s*", " "), record.substring(0, end));
    }

    /** A record beyond the limit. */
    public static InputRecord tooLong(long line, String record, int limit) {
        return refused(line, TooLong.problem("the record", record.length(), limit), record);
    }

    private static int codePoints(String record) {
        return record.codePointCount(0, Math.min(record.length(), 2 * EXCERPT));
    }

    public boolean isRefused() {
        return !problem.isEmpty();
    }
}
