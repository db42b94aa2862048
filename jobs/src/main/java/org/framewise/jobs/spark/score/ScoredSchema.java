package org.framewise.jobs.spark.score;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What the stage gives for one record: one row of {@code rejected}, or the rows of the other tables. */
public final class ScoredSchema {

    private static final DataType STRINGS = DataTypes.createArrayType(DataTypes.StringType, false);

    public static final StructType REJECTED = new StructType()
            .add("place", DataTypes.StringType, false)
            .add("line", DataTypes.LongType, false)
            .add("reason", DataTypes.StringType, false)
            .add("record", DataTypes.StringType, false);

    public static final StructType SENTENCE = new StructType()
            .add("article_id", DataTypes.StringType, false)
            .add("source", DataTypes.StringType, false)
            .add("published", DataTypes.TimestampType, true)
            .add("event", DataTypes.StringType, false)
            .add("sentence_index", DataTypes.IntegerType, false)
            .add("begin", DataTypes.IntegerType, false)
            .add("end", DataTypes.IntegerType, false)
            .add("text", DataTypes.StringType, false)
            .add("language", DataTypes.StringType, false)
            .add("boilerplate", DataTypes.BooleanType, false)
            .add("quote_type", DataTypes.StringType, false)
            .add("speaker_kind", DataTypes.StringType, false)
            .add("speaker", DataTypes.StringType, false)
            .add("probabilities", DataTypes.createMapType(DataTypes.StringType, DataTypes.FloatType, false), false);

    public static final StructType MENTION = new StructType()
            .add("article_id", DataTypes.StringType, false)
            .add("sentence_index", DataTypes.IntegerType, false)
            .add("begin", DataTypes.IntegerType, false)
            .add("end", DataTypes.IntegerType, false)
            .add("event", DataTypes.StringType, false)
            .add("taxonomy", DataTypes.StringType, false)
            .add("axis", DataTypes.StringType, false)
            .add("label", DataTypes.StringType, false)
            .add("probability", DataTypes.FloatType, false)
            .add("sure", DataTypes.BooleanType, false)
            .add("stance", DataTypes.StringType, false)
            .add("stance_probability", DataTypes.FloatType, true)
            .add("speaker_kind", DataTypes.StringType, false)
            .add("speaker", DataTypes.StringType, false)
            .add("evidence", STRINGS, false);

    public static final StructType ARTICLE = new StructType()
            .add("taxonomy", DataTypes.StringType, false)
            .add("axis", DataTypes.StringType, false)
            .add("label", DataTypes.StringType, false)
            .add("probability", DataTypes.FloatType, false)
            .add("endorses", DataTypes.DoubleType, true)
            .add("reports", DataTypes.DoubleType, true)
            .add("questions", DataTypes.DoubleType, true)
            .add("rejects", DataTypes.DoubleType, true)
            .add("first_mention", DataTypes.IntegerType, true);

    /**
     * {@code source} and {@code published} say where and when mentions stand, {@code sketch} by what copies are known
     * ({@link org.framewise.jobs.copies.Sketch#bytes}).
     */
    public static final StructType RECORD = new StructType()
            .add("article_id", DataTypes.StringType, false)
            .add("event", DataTypes.StringType, false)
            .add("source", DataTypes.StringType, false)
            .add("published", DataTypes.TimestampType, true)
            .add("rejected", REJECTED, true)
            .add("sketch", DataTypes.BinaryType, false)
            .add("sentences", DataTypes.createArrayType(SENTENCE, false), false)
            .add("mentions", DataTypes.createArrayType(MENTION, false), false)
            .add("articles", DataTypes.createArrayType(ARTICLE, false), false);

    private ScoredSchema() {}
}
