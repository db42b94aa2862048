package org.framewise.features.embedding.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes inner states of a network its outputs. An ONNX file is a Protocol Buffers message, and two such messages written one
 * after the other read as one, lists joined; so the outputs stand in a few bytes behind the file.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/#last-one-wins">Merging of messages</a>
 */
final class HiddenStates {

    private static final int GRAPH_OF_MODEL = 7;
    private static final int OUTPUT_OF_GRAPH = 12;
    private static final int NAME_OF_VALUE = 1;
    private static final int TYPE_OF_VALUE = 2;
    /** A tensor (field 1) whose elements (field 1) are 32-bit floats (1). */
    private static final byte[] FLOATS = {0x0A, 2, 0x08, 1};

    private HiddenStates() {}

    /** The network with further outputs, named as the file names its inner states. */
    static byte[] shown(byte[] network, List<String> states) {
        ByteArrayOutputStream graph = new ByteArrayOutputStream();
        for (String state : states) {
            ByteArrayOutputStream value = new ByteArrayOutputStream();
            field(value, NAME_OF_VALUE, state.getBytes(StandardCharsets.UTF_8));
            field(value, TYPE_OF_VALUE, FLOATS);
            field(graph, OUTPUT_OF_GRAPH, value.toByteArray());
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(network);
        field(whole, GRAPH_OF_MODEL, graph.toByteArray());
        return whole.toByteArray();
    }

    private static void field(ByteArrayOutputStream out, int number, byte[] content) {
        out.write(number << 3 | 2);
        int length = content.length;
        for (; length > 0x7F; length >>>= 7) {
            out.write(length & 0x7F | 0x80);
        }
        out.write(length);
        out.writeBytes(content);
    }
}
