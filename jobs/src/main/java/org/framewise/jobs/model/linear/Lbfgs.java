package org.framewise.jobs.model.linear;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Limited-memory BFGS for smooth convex functions (Liu and Nocedal, Mathematical Programming 45, 1989), with a step that is
 * halved until it goes down far enough. Draws nothing: the same function gives the same bits.
 */
public final class Lbfgs {

    private static final int REMEMBERED = 10;
    private static final int MOST_ITERATIONS = 500;
    private static final int MOST_HALVINGS = 30;
    /** The share of what the slope promises that a step must keep (Armijo). */
    private static final double ENOUGH = 1e-4;

    /** A function with its gradient. */
    public interface Objective {

        /**
         * @param gradient is overwritten
         * @return the value at {@code point}
         */
        double at(double[] point, double[] gradient);
    }

    private record Pair(double[] step, double[] change, double curvature) {}

    private final Objective objective;
    private final Deque<Pair> pairs = new ArrayDeque<>();
    private double[] point;
    private double[] gradient;
    private double value;

    private Lbfgs(Objective objective, int size) {
        this.objective = objective;
        this.point = new double[size];
        this.gradient = new double[size];
        this.value = objective.at(point, gradient);
    }

    /**
     * Goes down from 0.
     *
     * @param tolerance ends where the gradient is no longer than this share of the first one
     */
    public static double[] minimum(Objective objective, int size, double tolerance) {
        Lbfgs search = new Lbfgs(objective, size);
        double enough = tolerance * norm(search.gradient);
        for (int i = 0; i < MOST_ITERATIONS && norm(search.gradient) > enough && search.descend(); i++) {}
        return search.point;
    }

    /** One step; false where none leads further down. */
    private boolean descend() {
        double[] direction = direction();
        double slope = product(direction, gradient);
        double length = pairs.isEmpty() ? 1 / norm(gradient) : 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            double[] next = plus(point, length, direction);
            double[] nextGradient = new double[point.length];
            double nextValue = objective.at(next, nextGradient);
            if (nextValue <= value + ENOUGH * length * slope) {
                remember(plus(next, -1, point), plus(nextGradient, -1, gradient));
                point = next;
                gradient = nextGradient;
                value = nextValue;
                return true;
            }
            length /= 2;
        }
        return false;
    }

    private void remember(double[] step, double[] change) {
        double curvature = product(step, change);
        if (curvature <= 0) {
            return;
        }
        pairs.addLast(new Pair(step, change, curvature));
        if (pairs.size() > REMEMBERED) {
            pairs.removeFirst();
        }
    }

    /** Down the gradient, bent by the curvature of the steps that are remembered: the two loops. */
    private double[] direction() {
        double[] direction = plus(new double[point.length], -1, gradient);
        double[] shares = new double[pairs.size()];
        int at = pairs.size();
        for (Iterator<Pair> back = pairs.descendingIterator(); back.hasNext(); ) {
            Pair pair = back.next();
            shares[--at] = product(pair.step(), direction) / pair.curvature();
            direction = plus(direction, -shares[at], pair.change());
        }
        if (!pairs.isEmpty()) {
            Pair last = pairs.getLast();
            direction = scaled(direction, last.curvature() / product(last.change(), last.change()));
        }
        for (Pair pair : pairs) {
            double share = product(pair.change(), direction) / pair.curvature();
            direction = plus(direction, shares[at++] - share, pair.step());
        }
        return direction;
    }

    private static double[] plus(double[] a, double factor, double[] b) {
        double[] sum = new double[a.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = a[i] + factor * b[i];
        }
        return sum;
    }

    private static double[] scaled(double[] a, double factor) {
        return plus(new double[a.length], factor, a);
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double norm(double[] a) {
        return Math.sqrt(product(a, a));
    }
}
