package org.framewise.jobs.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.framewise.jobs.config.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnMappingTest {

    @Test
    void anythingNotMappedKeepsItsName() {
        ColumnMapping mapping = ColumnMapping.of(List.of("text=a=b"));
        assertThat(mapping.of("text")).isEqualTo("a=b");
        assertThat(mapping.of("title")).isEqualTo("title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "text=", "body=text"})
    void anotherForm(String assignment) {
        assertThatThrownBy(() -> ColumnMapping.of(List.of(assignment)))
                .isInstanceOf(UsageException.class)
                .hasMessage("--column: '" + assignment + "' cannot be used; write COLUMN=NAME-IN-THE-INPUT, such as"
                        + " text=body; columns are id, source, published, title, text, language, event, url");
    }
}
