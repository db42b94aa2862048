package org.framewise.jobs.spark;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.SparkSession;

/** Starts Spark the way framewise needs it. */
public final class Sessions {

    private Sessions() {}

    /**
     * A session on {@code master}; empty to take the one that {@code spark-submit} chose, else all cores of this machine.
     */
    public static Session open(String master) {
        boolean shared = SparkSession.getDefaultSession().isDefined();
        SparkSession session = SparkSession.builder().config(conf(master)).getOrCreate();
        // What spark-submit or a site's defaults say otherwise would change results.
        session.conf().set("spark.sql.session.timeZone", "UTC");
        session.conf().set("spark.sql.datetime.java8API.enabled", "true");
        session.conf().set("spark.sql.caseSensitive", "true");
        return new Session(session, !shared);
    }

    /**
     * A session in use.
     *
     * @param own whether it was started here, and ends here
     */
    public record Session(SparkSession spark, boolean own) implements AutoCloseable {

        @Override
        public void close() {
            if (own) {
                spark.stop();
            }
        }
    }

    /** How files are reached, without starting Spark. */
    public static Configuration files(String master) {
        return SparkHadoopUtil.get().newConfiguration(conf(master));
    }

    private static SparkConf conf(String master) {
        SparkConf conf = new SparkConf();
        conf.setIfMissing("spark.app.name", "framewise");
        if (!master.isEmpty()) {
            conf.set("spark.master", master);
        }
        conf.setIfMissing("spark.master", "local[*]");
        if (conf.get("spark.master").startsWith("local")) {
            conf.setIfMissing("spark.ui.enabled", "false");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
            conf.setIfMissing("spark.driver.host", "127.0.0.1");
            conf.setIfMissing(
                    "spark.sql.shuffle.partitions",
                    String.valueOf(Runtime.getRuntime().availableProcessors()));
        }
        // Local output without a checksum file beside every table file.
        conf.setIfMissing("spark.hadoop.fs.file.impl", "org.apache.hadoop.fs.RawLocalFileSystem");
        conf.setIfMissing("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
        return conf;
    }
}
