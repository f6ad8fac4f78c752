package org.uplift.trace.proof;

import java.util.ArrayList;
import java.util.List;

/// A step from a leaf up to the root: what it is hashed with, and on which side that stands.
///
/// @param side `left` or `right`
record Step(String side, String hash) {

    /// @param index of the leaf
    static List<Step> path(List<byte[]> leaves, int index) {
        var path = new ArrayList<Step>();
        climb(leaves, index, path);
        return path;
    }

    private static void climb(List<byte[]> leaves, int index, List<Step> path) {
        if (leaves.size() == 1) {
            return;
        }
        var left = Hash.left(leaves.size());
        var before = leaves.subList(0, left);
        var after = leaves.subList(left, leaves.size());
        if (index < left) {
            climb(before, index, path);
            path.add(new Step("right", Hash.hex(Hash.root(after))));
        } else {
            climb(after, index - left, path);
            path.add(new Step("left", Hash.hex(Hash.root(before))));
        }
    }
}
