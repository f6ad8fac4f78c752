package org.uplift.household.spotchecks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// The draw: each household's lot is the SHA-256 of the seed, a colon and its id; those with the
/// lowest lots are drawn. `docs/spot-check.sh` does the same.
final class Draw {

    private Draw() {}

    /// In the order of their lots.
    static List<UUID> of(Collection<UUID> population, String seed, int size) {
        return population.stream()
                .map(id -> new Lot(hash(seed + ":" + id), id))
                .sorted(comparing(Lot::hash).thenComparing(lot -> lot.id().toString()))
                .limit(size)
                .map(Lot::id)
                .toList();
    }

    /// Of the ids as they are published: one a line, in order.
    static String hash(Collection<UUID> population) {
        return hash(population.stream().map(id -> id + "\n").collect(Collectors.joining()));
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Lot(String hash, UUID id) {}
}
