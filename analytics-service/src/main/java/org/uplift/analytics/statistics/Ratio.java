package org.uplift.analytics.statistics;

/// A mean over nobody is zero.
final class Ratio {

    private Ratio() {}

    static double of(double sum, double number) {
        return number == 0 ? 0 : sum / number;
    }
}
