package org.uplift.household.tracks;

import static java.util.Comparator.comparingLong;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// Fixes in the order of time, one at most for each millisecond: nobody is at two places at once,
/// and what came first stays.
public record Track(List<Fix> fixes) {

    public static final Track EMPTY = new Track(List.of());

    public Track {
        fixes = List.copyOf(fixes);
    }

    /// @param fixes in any order, some of them twice
    public static Track of(Collection<Fix> fixes) {
        return EMPTY.with(fixes);
    }

    public Track with(Collection<Fix> others) {
        var all = new TreeMap<Long, Fix>();
        fixes.forEach(fix -> all.put(fix.at(), fix));
        others.stream()
                .sorted(comparingLong(Fix::at))
                .forEach(fix -> all.putIfAbsent(fix.at(), fix));
        return new Track(List.copyOf(all.values()));
    }

    /// @param from milliseconds since 1970, as `until`, both of them within
    public Track between(long from, long until) {
        return new Track(
                fixes.stream().filter(fix -> fix.at() >= from && fix.at() <= until).toList());
    }

    public boolean isEmpty() {
        return fixes.isEmpty();
    }

    public int size() {
        return fixes.size();
    }

    /// Other when anything in it is other.
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(Packed.pack(this));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java machine has it", e);
        }
    }

    /// Metres from fix to fix.
    double length() {
        var metres = 0.0;
        for (var i = 1; i < fixes.size(); i++) {
            metres += fixes.get(i - 1).distance(fixes.get(i));
        }
        return metres;
    }
}
