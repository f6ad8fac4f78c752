package org.uplift.bench;

import java.nio.file.Path;
import org.uplift.local.county.County;

/// `bench tracks [root]`: how many points of tracks are taken in over REST, in batches of sixty and
/// one by one, and how fast a long track is played back. The peer of the batches is `COPY` of the
/// same packed rows, committed as often, by as many hands.
public final class TracksBench {

    private static final int HOUSEHOLDS = 50;

    private TracksBench() {}

    public static void main(String... args) throws Exception {
        var root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath();
        RegisterYard.open(
                root,
                "tracks",
                County.lixin().sized(HOUSEHOLDS),
                yard ->
                        new TracksTrial(yard.track(), yard.officer(), yard.port())
                                .lines()
                                .forEach(IO::println));
    }
}
