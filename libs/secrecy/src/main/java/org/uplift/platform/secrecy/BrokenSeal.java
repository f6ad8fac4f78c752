package org.uplift.platform.secrecy;

/// What was sealed cannot be opened here: the wrong keys, the wrong place, or changed bytes.
public final class BrokenSeal extends IllegalStateException {

    BrokenSeal() {
        super("A sealed value cannot be opened with these keys, or not in this place");
    }
}
