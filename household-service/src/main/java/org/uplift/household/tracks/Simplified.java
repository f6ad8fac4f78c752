package org.uplift.household.tracks;

import java.util.ArrayDeque;
import java.util.BitSet;

/// A track by its corners, as Douglas and Peucker find them.
final class Simplified {

    private Simplified() {}

    private record Section(int from, int to) {}

    /// No fix that is left out lies farther than so many metres from the way that stays.
    static Track of(Track track, double tolerance) {
        var fixes = track.fixes();
        if (fixes.size() < 3) {
            return track;
        }
        var kept = new BitSet(fixes.size());
        kept.set(0);
        kept.set(fixes.size() - 1);
        var sections = new ArrayDeque<Section>();
        sections.push(new Section(0, fixes.size() - 1));
        while (!sections.isEmpty()) {
            var section = sections.pop();
            var corner = corner(track, section);
            var ends = fixes.get(section.from());
            if (corner > 0
                    && Ground.offset(fixes.get(corner), ends, fixes.get(section.to()))
                            > tolerance) {
                kept.set(corner);
                sections.push(new Section(section.from(), corner));
                sections.push(new Section(corner, section.to()));
            }
        }
        return new Track(kept.stream().mapToObj(fixes::get).toList());
    }

    private static int corner(Track track, Section section) {
        var fixes = track.fixes();
        var corner = -1;
        var farthest = -1.0;
        for (var i = section.from() + 1; i < section.to(); i++) {
            var offset =
                    Ground.offset(fixes.get(i), fixes.get(section.from()), fixes.get(section.to()));
            if (offset > farthest) {
                farthest = offset;
                corner = i;
            }
        }
        return corner;
    }
}
