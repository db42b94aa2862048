package org.framewise.jobs.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** Options that name the articles. */
final class ArticleOptions {

    @Option(
            names = "--input",
            paramLabel = "PATH",
            description = "File, folder or glob; repeatable. JSON Lines, CSV, TSV, Parquet or plain text, by its"
                    + " extension, perhaps with .gz.")
    private List<String> input;

    @Option(names = "--input-format", paramLabel = "NAME", description = "jsonl, csv, tsv, parquet or text.")
    private String inputFormat;

    @Option(
            names = "--column",
            paramLabel = "COLUMN=NAME",
            description = "What a column is called in the input, such as text=body; repeatable. Columns: id, source,"
                    + " published, title, text, language, event, url; only text must be there.")
    private List<String> column;

    @Option(names = "--max-article-bytes", paramLabel = "N", description = "Refuse longer articles. Default: 20000000.")
    private String maxArticleBytes;
}
