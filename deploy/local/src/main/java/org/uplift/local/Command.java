package org.uplift.local;

import java.nio.file.Path;
import java.util.List;
import org.uplift.local.ground.Trouble;

/// What was asked for on the command line.
sealed interface Command {

    record Up() implements Command {}

    record Down() implements Command {}

    record Status() implements Command {}

    record Token(String user) implements Command {}

    record Users() implements Command {}

    record Reset(boolean isConfirmed) implements Command {}

    record Keys(String change, Path file) implements Command {}

    record Demo() implements Command {}

    static Command of(List<String> words) {
        var said = String.join(" ", words);
        return switch (said) {
            case "up" -> new Up();
            case "down" -> new Down();
            case "status" -> new Status();
            case "token" -> new Users();
            case "demo kiwi" -> new Demo();
            case "reset" -> new Reset(false);
            case "reset --yes" -> new Reset(true);
            case String _ when words.size() == 2 && words.getFirst().equals("token") ->
                    new Token(words.getLast());
            case String _ when words.size() == 3 && words.getFirst().equals("keys") ->
                    new Keys(words.get(1), Path.of(words.getLast()));
            default ->
                    throw new Trouble(
                            "./uplift %s is not understood: ./uplift help names the commands"
                                    .formatted(said));
        };
    }
}
