package org.framewise.jobs.eval.calibration;

import java.util.List;
import org.framewise.jobs.model.calibration.Platt;

/**
 * Platt's sigmoid with his smoothed targets, by Newton's method with backtracking: Lin, Lin, Weng (2007), A Note on Platt's
 * Probabilistic Outputs for Support Vector Machines, Machine Learning 68, algorithm 1. The scores' log odds take the place
 * of a machine's outputs, and the slope may not be negative: the loss is convex, so where its least value has a negative
 * slope, slope 0 and the base rate are the best that is allowed.
 */
final class PlattFitter {

    private static final int MOST_STEPS = 100;
    private static final double LEAST_STEP = 1e-10;
    private static final double RIDGE = 1e-12;
    private static final double FLAT = 1e-8;

    private final double[] odds;
    private final double[] targets;
    private double slope;
    private double intercept;

    private PlattFitter(List<Point> points) {
        double positives = points.stream().filter(Point::gold).count();
        double negatives = points.size() - positives;
        double there = (positives + 1) / (positives + 2);
        double not = 1 / (negatives + 2);
        odds = points.stream()
                .mapToDouble(point -> Platt.logOdds(point.score()))
                .toArray();
        targets =
                points.stream().mapToDouble(point -> point.gold() ? there : not).toArray();
        intercept = Math.log((positives + 1) / (negatives + 1));
    }

    static Platt fit(List<Point> points) {
        PlattFitter fitter = new PlattFitter(points);
        double base = fitter.intercept;
        int step = 0;
        while (step < MOST_STEPS && fitter.improved()) {
            step++;
        }
        return fitter.slope < 0 ? new Platt(0, base) : new Platt(fitter.slope, fitter.intercept);
    }

    /** One step of Newton's method; false where there is nothing left to gain. */
    private boolean improved() {
        double bySlope = 0;
        double byIntercept = 0;
        double hSlope = RIDGE;
        double hBoth = 0;
        double hIntercept = RIDGE;
        for (int i = 0; i < odds.length; i++) {
            double p = 1 / (1 + Math.exp(-(slope * odds[i] + intercept)));
            double weight = p * (1 - p);
            bySlope += odds[i] * (p - targets[i]);
            byIntercept += p - targets[i];
            hSlope += odds[i] * odds[i] * weight;
            hBoth += odds[i] * weight;
            hIntercept += weight;
        }
        if (Math.abs(bySlope) < FLAT && Math.abs(byIntercept) < FLAT) {
            return false;
        }
        double determinant = hSlope * hIntercept - hBoth * hBoth;
        double dSlope = -(hIntercept * bySlope - hBoth * byIntercept) / determinant;
        double dIntercept = -(hSlope * byIntercept - hBoth * bySlope) / determinant;
        return stepped(dSlope, dIntercept, bySlope * dSlope + byIntercept * dIntercept);
    }

    /** Goes as far in a direction as pays, halving the step until it does. */
    private boolean stepped(double dSlope, double dIntercept, double descent) {
        double before = loss(slope, intercept);
        for (double step = 1; step >= LEAST_STEP; step /= 2) {
            if (loss(slope + step * dSlope, intercept + step * dIntercept) < before + 1e-4 * step * descent) {
                slope += step * dSlope;
                intercept += step * dIntercept;
                return true;
            }
        }
        return false;
    }

    /** Cross entropy with the targets, written so that no large exponent overflows. */
    private double loss(double slope, double intercept) {
        double sum = 0;
        for (int i = 0; i < odds.length; i++) {
            double z = slope * odds[i] + intercept;
            sum += z >= 0 ? (1 - targets[i]) * z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z)) - targets[i] * z;
        }
        return sum;
    }
}
