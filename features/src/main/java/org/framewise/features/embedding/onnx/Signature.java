package org.framewise.features.embedding.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.framewise.datasets.BadInputException;

/**
 * What a network takes and gives.
 *
 * @param inputs those that it asks for, of the three that are known
 * @param output the one with a vector a token
 * @param dimension length of the output's vectors; 0 where the file leaves it open
 */
record Signature(Set<String> inputs, String output, int dimension) {

    static final String IDS = "input_ids";
    static final String MASK = "attention_mask";
    static final String TYPES = "token_type_ids";

    private static final Set<String> KNOWN = Set.of(IDS, MASK, TYPES);
    /** Beside it, exports may give a pooled vector, whose pooling nobody knows. */
    private static final String STATES = "last_hidden_state";

    static Signature of(OrtSession session, String place) throws OrtException {
        Map<String, NodeInfo> inputs = session.getInputInfo();
        checkInputs(inputs, place);
        Map<String, NodeInfo> outputs = session.getOutputInfo();
        String output = outputs.containsKey(STATES)
                ? STATES
                : outputs.keySet().iterator().next();
        long[] shape = shape(outputs.get(output));
        if (shape.length != 3) {
            throw new BadInputException(
                    place,
                    "its output " + output + " has the shape " + Arrays.toString(shape),
                    "a network with a vector for each token is right: [texts, tokens, numbers]");
        }
        return new Signature(Set.copyOf(inputs.keySet()), output, (int) Math.max(0, shape[2]));
    }

    private static void checkInputs(Map<String, NodeInfo> inputs, String place) {
        boolean known = KNOWN.containsAll(inputs.keySet()) && inputs.containsKey(IDS);
        boolean whole = inputs.values().stream()
                .allMatch(input -> input.getInfo() instanceof TensorInfo tensor && tensor.type == OnnxJavaType.INT64);
        if (!known || !whole) {
            throw new BadInputException(
                    place,
                    "its inputs are " + String.join(", ", new TreeSet<>(inputs.keySet()))
                            + (whole ? "" : ", not all INT64"),
                    "input_ids and, where the network wants them, attention_mask and token_type_ids in INT64 are right");
        }
    }

    private static long[] shape(NodeInfo node) {
        return node.getInfo() instanceof TensorInfo tensor ? tensor.getShape() : new long[0];
    }
}
