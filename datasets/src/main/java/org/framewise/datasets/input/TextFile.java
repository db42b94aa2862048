package org.framewise.datasets.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.framewise.datasets.BadInputException;

/**
 * A whole text file, its line ends as they stand, so that offsets count every character.
 *
 * @param text what it says
 * @param utf8 whether it was UTF-8; if not, it was read as windows-1252
 */
public record TextFile(String text, boolean utf8) {

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    /**
     * The text of a file that must be UTF-8.
     *
     * @throws BadInputException if it is missing, cannot be read, or is not UTF-8 (with the first bad line)
     */
    public static String read(Path file) {
        return decode(bytes(file), file.toString());
    }

    /** The text of a file that may be windows-1252, as some corpora have them. */
    public static TextFile readAnyway(Path file) {
        byte[] bytes = bytes(file);
        try {
            return new TextFile(strict().decode(ByteBuffer.wrap(bytes)).toString(), true);
        } catch (CharacterCodingException notUtf8) {
            return new TextFile(new String(bytes, FALLBACK), false);
        }
    }

    /** The text without the mark that some editors put before UTF-8; offsets never count in such a file. */
    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Bytes as UTF-8, with {@code place} for the error line. */
    public static String decode(byte[] bytes, String place) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return strict().decode(in).toString();
        } catch (CharacterCodingException e) {
            // The decoder stops where the bad bytes begin.
            String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
            long line = 1 + before.chars().filter(c -> c == '\n').count();
            throw new BadInputException(place + ":" + line, "not UTF-8", "save the file as UTF-8", e);
        }
    }

    /** As {@link #decode}, for one line, whose number {@code place} has already. */
    static String decodeLine(byte[] bytes, String place) {
        try {
            return strict().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new BadInputException(place, "not UTF-8", "save the file as UTF-8", e);
        }
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8.newDecoder();
    }

    static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            String problem = Files.isDirectory(file) ? "is a folder" : "no such file";
            throw new BadInputException(file.toString(), problem, "give the path of a readable file");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new BadInputException(file.toString(), "cannot be read, " + e, "give the path of a readable file", e);
        }
    }
}
