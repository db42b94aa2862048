package org.framewise.features.embedding.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over several things, each with its length, so that none can run into the next. */
public final class Fingerprint {

    private static final int CHUNK = 1 << 16;

    private final MessageDigest digest;

    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java knows SHA-256", impossible);
        }
    }

    public Fingerprint add(byte[] bytes) {
        length(bytes.length);
        digest.update(bytes);
        return this;
    }

    public Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    public Fingerprint add(Path file) throws IOException {
        length(Files.size(file));
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        }
        return this;
    }

    private void length(long bytes) {
        digest.update((bytes + ":").getBytes(StandardCharsets.US_ASCII));
    }

    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
