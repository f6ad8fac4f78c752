package org.uplift.analytics.measure;

import java.util.Objects;

/// What sums were folded with. Other lines or another layout make other sums: they are folded anew
/// from the first fact on, beside the old ones, and take their place when they have caught up.
public record Generation(int id) {

    /// Raised when sums are folded, or go to the database, in another way.
    private static final int FOLDING = 3;

    /// @param edition raised when everything is to be learnt again for another reason
    public static Generation of(PovertyLines lines, int edition) {
        return new Generation(Objects.hash(lines.fingerprint(), Layout.VERSION, FOLDING, edition));
    }

    public String text() {
        return "%08x".formatted(id);
    }

    /// What those who fold it are called on Kafka.
    public String group(String group) {
        return group + "-" + text();
    }

    /// The topic on which changes go to where they are summed.
    public String changes(String group) {
        return group(group) + "-changes-repartition";
    }

    /// The topic that keeps the last tally of each sum. Tallies are absolute, so that is all one
    /// needs to know.
    public String sums(String group) {
        return group(group) + "-sums-changelog";
    }
}
