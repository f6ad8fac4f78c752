package org.uplift.household.exitscore;

/// The same sentence for either reader.
record Words(String zh, String en) {

    Words with(Object... values) {
        return new Words(zh.formatted(values), en.formatted(values));
    }
}
