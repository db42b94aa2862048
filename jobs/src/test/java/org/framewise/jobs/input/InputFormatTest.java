package org.framewise.jobs.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputFormatTest {

    @ParameterizedTest
    @CsvSource({
        "a.jsonl, JSONL, false",
        "a.b.JSON.gz, JSONL, true",
        "a.ndjson.bz2, JSONL, true",
        "a.csv, CSV, false",
        "a.tsv.gz, TSV, true",
        "a.parquet, PARQUET, false",
        "a.txt, TEXT, false",
        "a.doc, , false",
        "txt, , false"
    })
    void aNameSaysIt(String name, InputFormat format, boolean compressed) {
        assertThat(InputFormat.ofFile(name)).isEqualTo(Optional.ofNullable(format));
        assertThat(InputFormat.isCompressed(name)).isEqualTo(compressed);
    }
}
