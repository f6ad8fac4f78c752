package org.uplift.bench;

import java.nio.file.Path;
import org.uplift.local.county.County;

/// `bench command [root] [households]`: how far a command over REST is from the database's own
/// speed. A file is edited with lock, history, persons, audit, outbox and commit, and the same
/// statements run, prepared, in a bare loop; a card is read, and the household's row is selected.
/// Block by block in one run.
public final class CommandBench {

    private CommandBench() {}

    public static void main(String... args) throws Exception {
        var root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath();
        var county = County.lixin();
        var sized = args.length > 1 ? county.sized(Integer.parseInt(args[1])) : county;
        RegisterYard.open(
                root,
                "command",
                sized,
                yard -> {
                    var clerk = new Clerk(Asker.of(yard.port(), yard.desk().officer()));
                    new CommandTrial(yard.track(), clerk, sized.code() + "000000")
                            .lines()
                            .forEach(IO::println);
                });
    }
}
