package org.uplift.trace.sensor;

/// What was said is not kept.
final class Odd extends Exception {

    private final Oddity rule;

    Odd(Oddity rule) {
        super(rule.name(), null, false, false);
        this.rule = rule;
    }

    Oddity rule() {
        return rule;
    }
}
