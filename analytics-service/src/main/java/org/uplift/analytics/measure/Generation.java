package org.uplift.analytics.measure;

import java.util.Objects;

/// What sums were folded with. Other lines or another layout make other sums: they are folded anew
/// from the first fact on, beside the old ones, and take their place when they have caught up.
public record Generation(int id) {

    /// @param edition raised when everything is to be learnt again for another reason
    public static Generation of(PovertyLines lines, int edition) {
        return new Generation(Objects.hash(lines.fingerprint(), Layout.VERSION, edition));
    }

    public String text() {
        return "%08x".formatted(id);
    }

    /// What those who fold it are called on Kafka.
    public String group(String group) {
        return group + "-" + text();
    }
}
