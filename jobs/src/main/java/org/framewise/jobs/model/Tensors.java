package org.framewise.jobs.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.framewise.datasets.BadInputException;

/**
 * Named flat arrays in a <a href="https://github.com/huggingface/safetensors">safetensors</a> file: the header's length in
 * eight bytes, the header as JSON, the numbers, all little-endian. Reading one never runs code.
 */
public final class Tensors {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LENGTH_BYTES = 8;

    private final Map<String, Buffer> arrays = new LinkedHashMap<>();

    /** Adds 32-bit floats. */
    public Tensors with(String name, float[] values) {
        arrays.put(name, FloatBuffer.wrap(values));
        return this;
    }

    /** Adds 32-bit integers. */
    public Tensors with(String name, int[] values) {
        arrays.put(name, IntBuffer.wrap(values));
        return this;
    }

    /** The floats of that name; {@link IllegalArgumentException} where there are none. */
    public float[] floats(String name) {
        if (arrays.get(name) instanceof FloatBuffer found) {
            return found.array();
        }
        throw new IllegalArgumentException("no floats called '" + name + "'");
    }

    /** The integers of that name; {@link IllegalArgumentException} where there are none. */
    public int[] ints(String name) {
        if (arrays.get(name) instanceof IntBuffer found) {
            return found.array();
        }
        throw new IllegalArgumentException("no integers called '" + name + "'");
    }

    /** Writes the file. */
    public void write(Path file) throws IOException {
        ObjectNode header = JSON.createObjectNode();
        int at = 0;
        for (Map.Entry<String, Buffer> array : arrays.entrySet()) {
            int size = array.getValue().capacity();
            ObjectNode entry = header.putObject(array.getKey());
            entry.put("dtype", array.getValue() instanceof FloatBuffer ? "F32" : "I32");
            entry.putArray("shape").add(size);
            entry.putArray("data_offsets").add(at).add(at + Integer.BYTES * size);
            at = Math.addExact(at, Math.multiplyExact(Integer.BYTES, size));
        }
        byte[] json = JSON.writeValueAsBytes(header);
        ByteBuffer out = ByteBuffer.allocate(LENGTH_BYTES + json.length + at).order(ByteOrder.LITTLE_ENDIAN);
        out.putLong(json.length).put(json);
        arrays.values().forEach(array -> put(array, out));
        Files.write(file, out.array());
    }

    private static void put(Buffer array, ByteBuffer out) {
        if (array instanceof FloatBuffer floats) {
            out.asFloatBuffer().put(floats.array());
        } else if (array instanceof IntBuffer ints) {
            out.asIntBuffer().put(ints.array());
        }
        out.position(out.position() + Integer.BYTES * array.capacity());
    }

    /**
     * Reads a file.
     *
     * @throws BadInputException where it is no whole safetensors file
     */
    public static Tensors read(Path file) throws IOException {
        try {
            return parse(ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN));
        } catch (IOException | RuntimeException e) {
            throw new BadInputException(
                    file.toString(),
                    "no readable safetensors file: " + e.getMessage(),
                    "take the model from its source again",
                    e);
        }
    }

    private static Tensors parse(ByteBuffer in) throws IOException {
        int length = Math.toIntExact(in.getLong());
        int data = LENGTH_BYTES + length;
        JsonNode header = JSON.readTree(new String(in.array(), LENGTH_BYTES, length, StandardCharsets.UTF_8));
        Tensors tensors = new Tensors();
        header.properties().forEach(entry -> {
            int begin = entry.getValue().get("data_offsets").get(0).asInt();
            int end = entry.getValue().get("data_offsets").get(1).asInt();
            ByteBuffer part = in.slice(data + begin, end - begin).order(ByteOrder.LITTLE_ENDIAN);
            if (entry.getValue().get("dtype").asText().equals("F32")) {
                float[] floats = new float[part.capacity() / Float.BYTES];
                part.asFloatBuffer().get(floats);
                tensors.with(entry.getKey(), floats);
            } else {
                int[] ints = new int[part.capacity() / Integer.BYTES];
                part.asIntBuffer().get(ints);
                tensors.with(entry.getKey(), ints);
            }
        });
        return tensors;
    }
}
