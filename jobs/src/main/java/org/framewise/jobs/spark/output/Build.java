package org.framewise.jobs.spark.output;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.apache.spark.package$;
import org.framewise.datasets.input.Sha256;

/** Which framewise, Java and Spark this is. */
public final class Build {

    private static final String UNPACKED = "unpacked classes";

    private Build() {}

    /** Versions by name. */
    public static Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("framewise", entry("Implementation-Version"));
        versions.put("commit", entry("Implementation-Commit"));
        versions.put("spark", package$.MODULE$.SPARK_VERSION());
        versions.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        versions.put(
                "os",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
        return versions;
    }

    /** The SHA-256 of the jar that this code was loaded from. */
    public static String codeHash() {
        return jar().map(Build::hash).orElse(UNPACKED);
    }

    private static String hash(Path jar) {
        try {
            return Sha256.of(Files.readAllBytes(jar));
        } catch (IOException unreadable) {
            return "unreadable";
        }
    }

    private static String entry(String name) {
        return jar().map(path -> {
                    try (JarFile jar = new JarFile(path.toFile())) {
                        Manifest manifest = jar.getManifest();
                        return manifest == null
                                ? null
                                : manifest.getMainAttributes().getValue(name);
                    } catch (IOException unreadable) {
                        return null;
                    }
                })
                .orElse(UNPACKED);
    }

    private static Optional<Path> jar() {
        try {
            Path source = Path.of(Build.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Optional.of(source).filter(Files::isRegularFile);
        } catch (URISyntaxException noFile) {
            return Optional.empty();
        }
    }
}
