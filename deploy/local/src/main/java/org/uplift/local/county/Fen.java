package org.uplift.local.county;

import java.math.BigDecimal;

/// Money, a hundredth of a yuan. Its cells are yuan, its JSON is fen.
record Fen(long amount) {

    static Fen yuan(long yuan) {
        return new Fen(yuan * 100);
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(amount, 2).toString();
    }
}
