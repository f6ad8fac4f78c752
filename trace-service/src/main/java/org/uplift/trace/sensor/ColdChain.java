package org.uplift.trace.sensor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.uplift.platform.database.Behalf;

/// How warm, how damp something was: what was measured of it, ten minutes by ten minutes. Whoever
/// asks answers for who is shown it.
@ApplicationScoped
public class ColdChain {

    private static final int MOST = 5_000;

    private final Points points;

    ColdChain(Points points) {
        this.points = points;
    }

    /// @param asset a crate, a pallet, a room or a plot, by its canonical Digital Link
    /// @return in order of time, in kelvin; 5,000 at most
    public List<ColdPoint> temperatures(String asset, Instant from, Instant until) {
        return of(asset, Measure.TEMPERATURE.word(), from, until);
    }

    /// @param kind a word of the Core Business Vocabulary
    public List<ColdPoint> of(String asset, String kind, Instant from, Instant until) {
        return Behalf.ofTheService(() -> points.curve(asset, kind, from, until, MOST)).stream()
                .map(it -> new ColdPoint(it.slot(), it.least(), it.mean(), it.most(), it.unit()))
                .toList();
    }
}
