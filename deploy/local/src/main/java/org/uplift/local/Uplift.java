package org.uplift.local;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.uplift.local.county.County;
import org.uplift.local.ground.Folder;
import org.uplift.local.ground.Port;
import org.uplift.local.ground.Ports;
import org.uplift.local.ground.Size;
import org.uplift.local.ground.Terminal;
import org.uplift.local.ground.Trouble;
import org.uplift.local.ground.Turn;
import org.uplift.local.identity.DemoTokens;
import org.uplift.local.opening.KiwiSeason;
import org.uplift.local.opening.Opening;

/// `./uplift`: brings the whole platform up on this machine, and takes it down again.
public final class Uplift {

    private final Folder folder = Folder.ofEnvironment();
    private final Ports ports = Ports.of(folder);
    private final Size size = Size.ofEnvironment();
    private final Terminal terminal = Terminal.ofProcess();
    private final Health health = Health.of(ports);

    private Uplift() {}

    public static void main(String[] words) {
        try {
            new Uplift().dare(Command.of(List.of(words)));
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(1);
        }
    }

    private void dare(Command command) {
        try {
            obey(command);
        } catch (RuntimeException e) {
            throw Room.of(folder, ports).reason(e);
        }
    }

    private void obey(Command command) {
        switch (command) {
            case Command.Up _ -> inTurn(this::up);
            case Command.Down _ -> inTurn(this::down);
            case Command.Demo _ -> new KiwiSeason(folder, ports, terminal).run();
            case Command.Status _ -> new Census(folder, ports, health, terminal).tell();
            case Command.Token(var user) -> terminal.line(tokens().of(user));
            case Command.Users _ -> new Addresses(ports, folder, terminal).tellUsers();
            case Command.Keys(var change, var file) -> new KeyRack(file).change(change);
            case Command.Reset(var isConfirmed) -> inTurn(() -> reset(isConfirmed));
        }
    }

    private void inTurn(Runnable change) {
        try (var _ = Turn.take(folder)) {
            change.run();
        }
    }

    private void up() {
        var start = new Start(folder, ports, System.getProperty("uplift.build"));
        new Raise(start, health, terminal).all();
        ports.remember(folder);
        new Opening(folder, ports, terminal, county(), "officer").run();
        new Addresses(ports, folder, terminal).tell();
    }

    private County county() {
        var lixin = County.lixin();
        var households = size.households(lixin.households());
        return households == lixin.households() ? lixin : lixin.sized(households);
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
