package org.framewise.jobs.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV or TSV with a header, quoted as RFC 4180 has it (a quoted field may run over several lines), UTF-8. */
public final class DelimitedReader implements RecordReader {

    /** Stands for a byte that is not UTF-8: decoding valid bytes never gives a low surrogate on its own. */
    private static final char WRONG = '\uDC80';

    private final char delimiter;
    private final ColumnMapping mapping;
    private final int maxBytes;

    /** @param maxBytes a record with more than so many characters is refused */
    public DelimitedReader(char delimiter, ColumnMapping mapping, int maxBytes) {
        this.delimiter = delimiter;
        this.mapping = mapping;
        this.maxBytes = maxBytes;
    }

    @Override
    public Iterator<InputRecord> read(InputStream in) {
        try {
            CSVParser parser = format().parse(withoutMark(in));
            List<String> header = parser.getHeaderNames();
            if (header.isEmpty()) {
                return List.<InputRecord>of().iterator();
            }
            if (!header.contains(mapping.of("text"))) {
                return List.of(InputRecord.refused(0, mapping.noText(header), String.join(" ", header)))
                        .iterator();
            }
            return new Records(new Parsing(parser, parser.iterator())::next);
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            return List.of(InputRecord.refused(0, "the header is broken (" + broken.getMessage() + "); " + REMEDY, ""))
                    .iterator();
        }
    }

    private static final String REMEDY = "quote a field with \"…\" and double the quotes inside it";

    private CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static Reader withoutMark(InputStream in) throws IOException {
        PushbackReader reader = new PushbackReader(new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(WRONG)))));
        int first = reader.read();
        if (first >= 0 && first != '\uFEFF') {
            reader.unread(first);
        }
        return reader;
    }

    /** A file being read; after a record that cannot be cut off there is no telling where the next begins. */
    private final class Parsing {

        private final CSVParser parser;
        private final Iterator<CSVRecord> records;
        private boolean broken;

        Parsing(CSVParser parser, Iterator<CSVRecord> records) {
            this.parser = parser;
            this.records = records;
        }

        Optional<InputRecord> next() {
            long line = parser.getCurrentLineNumber() + 1;
            try {
                return broken || !records.hasNext() ? Optional.empty() : Optional.of(check(line, records.next()));
            } catch (UncheckedIOException | IllegalStateException cut) {
                broken = true;
                String reason = "cannot be read from here to the end of the file (" + cut.getMessage() + "); ";
                return Optional.of(InputRecord.refused(line, reason + REMEDY, ""));
            }
        }
    }

    private InputRecord check(long line, CSVRecord record) {
        String whole = String.join(String.valueOf(delimiter), record.values());
        if (!record.isConsistent()) {
            String counts = record.size() + " columns where the header has "
                    + record.getParser().getHeaderNames().size();
            return InputRecord.refused(line, counts + "; " + REMEDY, whole);
        }
        if (whole.length() > maxBytes) {
            return InputRecord.tooLong(line, whole, maxBytes);
        }
        int wrong = wrongCharacter(whole);
        if (wrong >= 0) {
            String problem = "not UTF-8 at character " + wrong + " of the record; " + Decoded.REMEDY;
            return InputRecord.refused(line, problem, whole.substring(0, wrong));
        }
        return InputRecord.of(line, fields(record));
    }

    private static int wrongCharacter(String text) {
        int at = text.indexOf(WRONG);
        while (at > 0 && Character.isHighSurrogate(text.charAt(at - 1))) {
            at = text.indexOf(WRONG, at + 1);
        }
        return at;
    }

    private Map<String, String> fields(CSVRecord record) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String column : ColumnMapping.COLUMNS) {
            if (record.isMapped(mapping.of(column))) {
                fields.put(column, record.get(mapping.of(column)));
            }
        }
        return fields;
    }
}
