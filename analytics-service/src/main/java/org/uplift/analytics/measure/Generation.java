package org.uplift.analytics.measure;

/// What sums were folded with. Other lines or another layout make other sums: they are folded anew
/// from the first fact on, beside the old ones, and take their place when they have caught up.
public record Generation(int id) {

    public static Generation of(PovertyLines lines) {
        return new Generation((int) (31 * lines.fingerprint() + Layout.VERSION));
    }

    public String text() {
        return "%08x".formatted(id);
    }
}
