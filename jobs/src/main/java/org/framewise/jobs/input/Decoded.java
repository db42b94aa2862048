package org.framewise.jobs.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text.
 *
 * @param text all of it where it is UTF-8, else what stands before the first wrong byte
 * @param wrongAt the offset of the first byte that is not UTF-8, -1 where there is none
 */
record Decoded(String text, int wrongAt) {

    static final String REMEDY = "convert the file with: iconv -f WINDOWS-1252 -t UTF-8";

    static Decoded utf8(byte[] bytes, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(length + 1);
        CoderResult result = decoder.decode(in, out, true);
        int at = in.position();
        return new Decoded(out.flip().toString(), result.isError() ? at : -1);
    }

    boolean isWrong() {
        return wrongAt >= 0;
    }

    /** What to tell, with {@code place} such as "of the line". */
    String problem(String place) {
        return "not UTF-8 at byte " + wrongAt + " " + place + "; " + REMEDY;
    }
}
