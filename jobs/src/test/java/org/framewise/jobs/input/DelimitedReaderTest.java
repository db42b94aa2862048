package org.framewise.jobs.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DelimitedReaderTest {

    @Test
    void aQuotedFieldRunsOverLines() {
        List<InputRecord> records = read("id,text,mood\n1,\"He said \"\"no\"\",\nand left.\",x\n2,Plain.,y\n");
        assertThat(records)
                .containsExactly(
                        InputRecord.of(2, Map.of("id", "1", "text", "He said \"no\",\nand left.")),
                        InputRecord.of(4, Map.of("id", "2", "text", "Plain.")));
    }

    @Test
    void aRowWithTooFewColumnsIsRefusedAndTheNextOneRead() {
        List<InputRecord> records = read("id,text\n1\n2,b\n");
        assertThat(records.get(0).problem())
                .isEqualTo(
                        "1 columns where the header has 2; quote a field with \"…\" and double the quotes inside it");
        assertThat(records.get(1)).isEqualTo(InputRecord.of(3, Map.of("id", "2", "text", "b")));
    }

    @Test
    void aQuoteThatNeverEndsCostsTheRest() {
        List<InputRecord> records = read("id,text\n1,a\n2,\"b\n3,c\n");
        assertThat(records.get(0)).isEqualTo(InputRecord.of(2, Map.of("id", "1", "text", "a")));
        assertThat(records.get(1).line()).isEqualTo(3);
        assertThat(records.get(1).problem()).startsWith("cannot be read from here to the end of the file (");
        assertThat(records).hasSize(2);
    }

    @Test
    void aFileWithoutTextIsRefusedAsAWhole() {
        assertThat(read("id,content\n1,a\n"))
                .containsExactly(InputRecord.refused(
                        0, "no column 'text' among: id, content; map it with --column text=content", "id content"));
    }

    @Test
    void anEmptyFileHasNoRecords() {
        assertThat(read("")).isEmpty();
    }

    @Test
    void aByteThatIsNotUtf8IsRefusedWithItsPlace() {
        List<InputRecord> records = read("id,text\n1,caf\u00e9\n2,tea \n", StandardCharsets.ISO_8859_1, 100, ',');
        assertThat(records.get(0).problem()).startsWith("not UTF-8 at character 5 of the record; ");
        assertThat(records.get(1).fields()).containsEntry("text", "tea ");
    }

    @Test
    void charactersBeyondTheFirstPlaneAreFine() {
        assertThat(read("\uFEFFid,text\n1,\uD83D\uDC80\n").get(0).fields()).containsEntry("text", "\uD83D\uDC80");
    }

    @Test
    void tabs() {
        assertThat(read("id\ttext\n1\ta, b\n", StandardCharsets.UTF_8, 100, '\t')
                        .get(0)
                        .fields())
                .containsEntry("text", "a, b");
    }

    @Test
    void aRecordBeyondTheLimit() {
        assertThat(read("text\n" + "x".repeat(101) + "\n", StandardCharsets.UTF_8, 100, ',')
                        .get(0)
                        .problem())
                .startsWith("the record has 101 bytes, more than the 100 allowed; ");
    }

    private static List<InputRecord> read(String text) {
        return read(text, StandardCharsets.UTF_8, 1000, ',');
    }

    private static List<InputRecord> read(String text, Charset charset, int most, char delimiter) {
        List<InputRecord> records = new ArrayList<>();
        new DelimitedReader(delimiter, ColumnMapping.of(List.of()), most)
                .read(new ByteArrayInputStream(text.getBytes(charset)))
                .forEachRemaining(records::add);
        return records;
    }
}
