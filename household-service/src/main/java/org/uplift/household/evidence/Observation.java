package org.uplift.household.evidence;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.household.tracks.Track;

/// What is known of a visit.
///
/// @param track of the time of the visit alone
/// @param home nothing where the file does not say where the household lives
/// @param pauses as the visitor declared them
/// @param skew how many milliseconds the phone's clock was off
/// @param confirmed by the household
/// @param known what others found: a photo seen before, the same track, two places at once
public record Observation(
        Track track,
        @Nullable Home home,
        Stretch visit,
        List<Stretch> pauses,
        long skew,
        boolean confirmed,
        List<Doubt> known) {

    public Observation {
        pauses = List.copyOf(pauses);
        known = List.copyOf(known);
    }

    /// How long the visitor was, as declared, not able to be followed.
    long paused() {
        return paused(visit);
    }

    long paused(Stretch gap) {
        return pauses.stream().mapToLong(gap::within).sum();
    }

    /// From what ends where something begins: opening, fixes, closing.
    List<Stretch> gaps() {
        var edges = new long[track.size() + 2];
        edges[0] = visit.from();
        for (var i = 0; i < track.size(); i++) {
            edges[i + 1] = track.fixes().get(i).at();
        }
        edges[track.size() + 1] = visit.until();
        var gaps = new Stretch[edges.length - 1];
        Arrays.setAll(gaps, i -> new Stretch(edges[i], edges[i + 1]));
        return List.of(gaps);
    }
}
