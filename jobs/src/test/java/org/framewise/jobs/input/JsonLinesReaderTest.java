package org.framewise.jobs.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesReaderTest {

    private static final ColumnMapping PLAIN = ColumnMapping.of(List.of());

    @Test
    void everyLineStandsForItself() {
        List<InputRecord> records =
                read("{\"text\":\"One.\"}\n\n{\"text\": \n{\"text\":\"Three.\",\"id\":3,\"url\":null}");
        assertThat(records).extracting(InputRecord::line).containsExactly(1L, 3L, 4L);
        assertThat(records.get(0).fields()).isEqualTo(Map.of("text", "One."));
        assertThat(records.get(1).problem())
                .startsWith("broken JSON at column 10")
                .endsWith("; write one object a line");
        assertThat(records.get(1).excerpt()).isEqualTo("{\"text\": ");
        assertThat(records.get(2).fields()).isEqualTo(Map.of("text", "Three.", "id", "3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1]|not a JSON object; write one {…} with a \"text\" a line",
                "{\"text\":[\"a\"]}|'text' is no text; write a string",
                "{\"body\":\"a\",\"id\":1}|no column 'text' among: body, id; map it with --column text=body",
                "{\"x\":\"a\"}|no column 'text' among: x; map it with --column text=COLUMN"
            })
    void aRecordThatIsNoArticle(String line, String problem) {
        assertThat(read(line)).extracting(InputRecord::problem).containsExactly(problem);
    }

    @Test
    void moreBehindTheObjectIsBroken() {
        assertThat(read("{\"text\":\"a\"} {\"text\":\"b\"}").get(0).problem()).startsWith("broken JSON at column ");
    }

    @Test
    void columnsAreMapped() {
        List<InputRecord> records =
                read("{\"body\":\"Here.\"}", ColumnMapping.of(List.of("text=body")), StandardCharsets.UTF_8, 1000);
        assertThat(records.get(0).fields()).isEqualTo(Map.of("text", "Here."));
    }

    @Test
    void anotherEncodingIsRefusedWithItsPlace() {
        List<InputRecord> records =
                read("{\"text\":\"caf\u00e9\"}\n{\"text\":\"tea\"}", PLAIN, StandardCharsets.ISO_8859_1, 1000);
        assertThat(records.get(0).problem())
                .isEqualTo("not UTF-8 at byte 12 of the line; convert the file with: iconv -f WINDOWS-1252 -t UTF-8");
        assertThat(records.get(1).fields()).containsEntry("text", "tea");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() {
        assertThat(read("\uFEFF{\"text\":\"a\"}").get(0).fields()).containsEntry("text", "a");
    }

    @Test
    void aLineBeyondTheLimitIsRefusedAndTheNextOneRead() {
        String line = "{\"text\":\"" + "x".repeat(200_000) + "\"}";
        List<InputRecord> records = read(line + "\n{\"text\":\"b\"}", PLAIN, StandardCharsets.UTF_8, 1000);
        assertThat(records.get(0).problem())
                .isEqualTo("the line has 200,011 bytes, more than the 1,000 allowed;"
                        + " raise --max-article-bytes or split it");
        assertThat(records.get(0).excerpt()).hasSize(200);
        assertThat(records.get(1)).isEqualTo(InputRecord.of(2, Map.of("text", "b")));
    }

    @Test
    void anExcerptDoesNotCutACharacterInTwo() {
        assertThat(read("\"" + "\uD83D\uDD25".repeat(300) + "\"").get(0).excerpt())
                .isEqualTo("\"" + "\uD83D\uDD25".repeat(199));
    }

    private static List<InputRecord> read(String text) {
        return read(text, PLAIN, StandardCharsets.UTF_8, 1 << 20);
    }

    private static List<InputRecord> read(String text, ColumnMapping mapping, Charset charset, int most) {
        List<InputRecord> records = new ArrayList<>();
        new JsonLinesReader(mapping, most, 1, Long.MAX_VALUE)
                .read(new ByteArrayInputStream(text.getBytes(charset)))
                .forEachRemaining(records::add);
        return records;
    }
}
