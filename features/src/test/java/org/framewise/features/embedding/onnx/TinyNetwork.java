package org.framewise.features.embedding.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * An ONNX file that looks its tokens up in a table: {@link #ROWS} for the tokens 0 to 3.
 *
 * @param name of the graph
 * @param inputs the first is the one that is looked up
 * @param type of the inputs in ONNX's numbers
 * @param rank 3, or 2 for a network that adds its tokens up
 * @param open whether the file keeps the dimension to itself
 */
public record TinyNetwork(String name, List<String> inputs, int type, int rank, boolean open) {

    public static final float[][] ROWS = {{0, 0, 1}, {3, 0, 0}, {0, 4, 0}, {0, 0, -5}};
    public static final int INT32 = 6;

    private static final int FLOAT = 1;
    private static final int INT64 = 7;
    private static final String OUTPUT = "states";

    public TinyNetwork(List<String> inputs) {
        this("tiny", inputs, INT64, 3, false);
    }

    public TinyNetwork named(String other) {
        return new TinyNetwork(other, inputs, type, rank, open);
    }

    public TinyNetwork typed(int other) {
        return new TinyNetwork(name, inputs, other, rank, open);
    }

    public TinyNetwork flat() {
        return new TinyNetwork(name, inputs, type, 2, open);
    }

    public TinyNetwork opened() {
        return new TinyNetwork(name, inputs, type, rank, true);
    }

    public byte[] toBytes() {
        Proto graph = new Proto();
        if (rank == 3) {
            graph.message(1, node("Gather", OUTPUT, "table", inputs.get(0)));
        } else {
            graph.message(1, node("Gather", "rows", "table", inputs.get(0)));
            Proto keep = new Proto().text(1, "keepdims").number(3, 0).number(20, 2);
            graph.message(1, node("ReduceSum", OUTPUT, "rows", "middle").message(5, keep));
            graph.message(
                    5,
                    new Proto().number(1, 1).number(2, INT64).text(8, "middle").bytes(9, longs(1)));
        }
        graph.text(2, name).message(5, table());
        inputs.forEach(input -> graph.message(11, value(input, type, "texts", "tokens")));
        String last = open ? "size" : Integer.toString(ROWS[0].length);
        graph.message(
                12, rank == 3 ? value(OUTPUT, FLOAT, "texts", "tokens", last) : value(OUTPUT, FLOAT, "texts", last));
        return new Proto()
                .number(1, 8)
                .message(7, graph)
                .message(8, new Proto().text(1, "").number(2, 13))
                .toBytes();
    }

    private static Proto node(String operator, String output, String... inputs) {
        Proto node = new Proto();
        for (String input : inputs) {
            node.text(1, input);
        }
        return node.text(2, output).text(4, operator);
    }

    private static Proto table() {
        ByteBuffer values =
                ByteBuffer.allocate(ROWS.length * ROWS[0].length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float[] row : ROWS) {
            for (float value : row) {
                values.putFloat(value);
            }
        }
        return new Proto()
                .number(1, ROWS.length)
                .number(1, ROWS[0].length)
                .number(2, FLOAT)
                .text(8, "table")
                .bytes(9, values.array());
    }

    private static byte[] longs(long value) {
        return ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
    }

    private static Proto value(String name, int type, String... dimensions) {
        Proto shape = new Proto();
        for (String dimension : dimensions) {
            boolean known = Character.isDigit(dimension.charAt(0));
            shape.message(1, known ? new Proto().number(1, Long.parseLong(dimension)) : new Proto().text(2, dimension));
        }
        Proto tensor = new Proto().number(1, type).message(2, shape);
        return new Proto().text(1, name).message(2, new Proto().message(1, tensor));
    }
}
