package org.framewise.features.embedding.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a network scales its activations while it runs. ONNX does it by operators whose names begin with
 * {@code DynamicQuantize}, with one scale for all that is in the batch; a file keeps the names as plain letters.
 */
public final class BatchScaling {

    private static final String OPERATOR = "DynamicQuantize";
    private static final int CHUNK = 1 << 20;

    private BatchScaling() {}

    public static boolean in(Path network) throws IOException {
        try (InputStream in = Files.newInputStream(network)) {
            String tail = "";
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                String seen = tail + new String(chunk, StandardCharsets.ISO_8859_1);
                if (seen.contains(OPERATOR)) {
                    return true;
                }
                tail = seen.substring(Math.max(0, seen.length() - OPERATOR.length()));
            }
        }
        return false;
    }
}
