package org.uplift.trace.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// SHA-256, and the tree of RFC 6962 over its values: what is hashed as a leaf cannot be taken for
/// an inner node.
final class Hash {

    static final byte[] NOTHING = new byte[32];

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Hash() {}

    static byte[] of(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] leaf(byte[] content) {
        return of(LEAF, content);
    }

    static byte[] node(byte[] left, byte[] right) {
        return of(NODE, left, right);
    }

    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return of();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        var left = left(leaves.size());
        return node(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    /// How many leaves hang on the left: the largest power of two below all of them.
    static int left(int leaves) {
        return Integer.highestOneBit(leaves - 1);
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
