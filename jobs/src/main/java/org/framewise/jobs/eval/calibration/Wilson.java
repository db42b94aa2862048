package org.framewise.jobs.eval.calibration;

/**
 * The lower end of a one-sided interval for a share: Wilson (1927), Probable Inference, the Law of Succession, and
 * Statistical Inference.
 *
 * @param z how many standard errors away; 0.8416 for one-sided 80 %
 */
record Wilson(double z) {

    /** @param hits 0 to {@code of}; a fraction where they are expected rather than counted */
    double lower(double hits, int of) {
        double share = hits / of;
        double square = z * z / of;
        double spread = z * Math.sqrt((share * (1 - share) + square / 4) / of);
        return (share + square / 2 - spread) / (1 + square);
    }
}
