package org.framewise.features.hash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hash is published: a model's keys must mean the same terms in every version and on every machine. */
class TermHashTest {

    @Test
    void isFnv1aOnAscii() {
        assertThat(TermHash.start("foobar")).isEqualTo(0x85944171f73967e8L);
    }

    @ParameterizedTest
    @CsvSource({"'', 1110263387", "flag, 497698349", "false flag, 1566849807", "взрыв, 82613439"})
    void givesTheSameKeysForEver(String term, int key) {
        long salt = TermHash.start("text/WORDS");
        assertThat(TermHash.key(TermHash.extend(salt, term, 0, term.length()))).isEqualTo(key);
    }
}
