package org.uplift.local;

import org.uplift.local.identity.DemoTokens;
import org.uplift.local.identity.DemoUser;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// `./uplift`: brings the whole platform up on this machine, and takes it down again.
public final class Uplift {

    private final Folder folder = Folder.ofEnvironment();
    private final Ports ports = Ports.ofEnvironment();
    private final Terminal terminal = Terminal.ofProcess();
    private final Health health = Health.of(ports);

    private Uplift() {}

    public static void main(String[] words) {
        try {
            new Uplift().obey(Command.of(List.of(words)));
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(1);
        }
    }

    private void obey(Command command) {
        switch (command) {
            case Command.Up _ -> up();
            case Command.Down _ -> down();
            case Command.Status _ -> new Census(folder, ports, health, terminal).tell();
            case Command.Token(var user) -> terminal.line(tokens().of(user));
            case Command.Users _ -> DemoUser.ALL.forEach(user -> terminal.line(user.toString()));
            case Command.Reset(var isConfirmed) -> reset(isConfirmed);
        }
    }

    private void up() {
        var start = new Start(folder, ports, System.getProperty("uplift.build"));
        new Raise(start, health, terminal).all();
    }

    private void down() {
        if (Stream.of(Part.values()).noneMatch(part -> Running.find(part, folder).isPresent())) {
            terminal.line("Nothing runs here.");
        }
        new Lower(folder, terminal).all();
    }

    private void reset(boolean isConfirmed) {
        if (!isConfirmed && !terminal.agrees("Delete all data in " + folder.data() + "?")) {
            throw new Trouble("Nothing was deleted.");
        }
        new Lower(folder, terminal).all();
        try {
            Folder.delete(folder.data());
        } catch (UncheckedIOException e) {
            throw new Trouble("Not all could be deleted: " + e.getMessage(), e);
        }
        terminal.line("All data is deleted.");
    }

    private DemoTokens tokens() {
        return new DemoTokens(ports.url(Port.IDENTITY), folder.secrets());
    }
}
