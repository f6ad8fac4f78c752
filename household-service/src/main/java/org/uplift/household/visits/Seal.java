package org.uplift.household.visits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/// What an appraisal found, and the hash by which it hangs on the one before.
///
/// @param visitHash of the visit with its entry, as it stood
/// @param trackHash of its track, as it stood
record Seal(
        long sequence,
        String division,
        UUID household,
        UUID visit,
        Instant at,
        int score,
        boolean flagged,
        String doubts,
        int points,
        byte[] visitHash,
        byte[] trackHash) {

    static final byte[] BEGINNING = new byte[32];

    byte[] after(byte[] before) {
        var digest = sha256();
        digest.update(before);
        digest.update(
                "%d|%s|%s|%s|%d|%d|%b|%s|%d|"
                        .formatted(
                                sequence,
                                division,
                                household,
                                visit,
                                at.toEpochMilli(),
                                score,
                                flagged,
                                doubts,
                                points)
                        .getBytes(UTF_8));
        digest.update(visitHash);
        return digest.digest(trackHash);
    }

    static byte[] of(String text) {
        return sha256().digest(text.getBytes(UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java machine has it", e);
        }
    }
}
