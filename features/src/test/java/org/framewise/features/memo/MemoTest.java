package org.framewise.features.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoTest {

    @ParameterizedTest
    @CsvSource({
        "a a a,       a",
        "a b a b,     a b",
        "a b c a,     a b c a",
        "a b a c a b, a b c b",
    })
    void ofTwoKeptTheOneUnusedForLongestIsForgotten(String asked, String made) {
        Memo<String, String> memo = new Memo<>(2);
        List<String> making = new ArrayList<>();
        for (String key : asked.split(" ")) {
            assertThat(memo.get(key, missing -> {
                        making.add(missing);
                        return missing + "!";
                    }))
                    .isEqualTo(key + "!");
        }
        assertThat(making).containsExactly(made.split(" "));
    }

    /** A value is as large as its text is long. */
    @ParameterizedTest
    @CsvSource({
        "a bb a bb,          a bb",
        "a bb cc a bb cc,    a bb cc a bb cc",
        "a bb a cc a cc bb,  a bb cc bb",
        "aaaa a aaaa a,      aaaa a aaaa a",
        "aaaaa a aaaaa,      aaaaa a aaaaa",
    })
    void sizesSumToNoMoreThanIsAllowed(String asked, String made) {
        Memo<String, String> memo = new Memo<>(4L, String::length);
        List<String> making = new ArrayList<>();
        for (String key : asked.split(" ")) {
            memo.get(key, missing -> {
                making.add(missing);
                return missing;
            });
        }
        assertThat(making).containsExactly(made.split(" "));
    }
}
