package org.framewise.features.vector;

import java.util.List;
import org.framewise.features.concept.Concepts;
import org.framewise.features.hash.TermHash;

/** Concepts that a text's words name, one by one and each with the next. */
final class ConceptReader {

    private ConceptReader() {}

    static void read(String text, long salt, TermSink sink) {
        List<String> concepts = Concepts.builtIn().of(text);
        for (int i = 0; i < concepts.size(); i++) {
            term(concepts.get(i), salt, sink);
            if (i > 0) {
                term(concepts.get(i - 1) + ' ' + concepts.get(i), salt, sink);
            }
        }
    }

    private static void term(String name, long salt, TermSink sink) {
        sink.accept(TermHash.key(TermHash.extend(salt, name, 0, name.length())), name, 0, name.length());
    }
}
