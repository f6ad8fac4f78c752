package org.uplift.bench;

import java.nio.file.Path;
import org.uplift.local.county.County;

/// `bench scope [root]`: what it costs that an officer sees the own county alone. Lists and
/// searches over a county's register, asked over HTTP by its officer behind the policies of the
/// database, and by an officer of the nation with the policies taken down; and what audit, outbox
/// and policies cost whoever edits.
public final class ScopeBench {

    private ScopeBench() {}

    public static void main(String... args) throws Exception {
        var root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath();
        RegisterYard.open(root, "scope", County.lixin(), ScopeBench::measure);
    }

    private static void measure(RegisterYard yard) throws Exception {
        try (var database = yard.track().connection()) {
            var desk = yard.desk();
            var nation = yard.officer().at("000000000000").token("county-officer");
            new ScopeTrial(database, desk.base(), desk.officer(), nation)
                    .lines()
                    .forEach(IO::println);
            var clerk = new Clerk(Asker.of(yard.port(), desk.officer()));
            IO.println(new EditTrial(new Wall(database), clerk).line());
        }
    }
}
