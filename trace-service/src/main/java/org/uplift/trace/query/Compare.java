package org.uplift.trace.query;

/// How a parameter compares, by the letters its name begins with.
enum Compare {
    EQ("="),
    GT(">"),
    GE(">="),
    LT("<"),
    LE("<=");

    private final String sign;

    Compare(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
