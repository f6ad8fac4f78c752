package org.uplift.trace.genealogy;

/// A thing, or a transformation, while a walk may pass through it.
record State(String node, Window window) {

    boolean isThing() {
        return !node.startsWith(Telling.NODE);
    }
}
