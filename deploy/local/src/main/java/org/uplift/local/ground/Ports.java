package org.uplift.local.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/// The ports as this run has them.
public record Ports(Map<String, String> environment) {

    /// As the environment says, and where it says nothing, as it said when all was last raised.
    public static Ports of(Folder folder) {
        var said = new HashMap<String, String>();
        var remembered = new Properties();
        try (var lines = Files.newBufferedReader(file(folder))) {
            remembered.load(lines);
            remembered.forEach((name, port) -> said.put(name.toString(), port.toString()));
        } catch (NoSuchFileException nothingMoved) {
            // each is where it usually is
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        said.putAll(System.getenv());
        return new Ports(said);
    }

    /// Until the data is deleted, or the environment says otherwise.
    public void remember(Folder folder) {
        var moved =
                Stream.of(Port.values())
                        .filter(port -> number(port) != port.usual())
                        .map(port -> port.variable() + "=" + number(port))
                        .toList();
        try {
            var _ = Files.write(file(folder), moved);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Folder folder) {
        return folder.data().resolve("ports");
    }

    public int number(Port port) {
        var said = environment.get(port.variable());
        if (said == null || said.isBlank()) {
            return port.usual();
        }
        try {
            var number = Integer.parseInt(said.strip());
            if (number > 0 && number < 65536) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Trouble("%s is %s, which is no port number".formatted(port.variable(), said));
    }

    public List<Integer> all() {
        return Stream.of(Port.values()).map(this::number).toList();
    }

    public String url(Port port) {
        return "http://127.0.0.1:" + number(port);
    }
}
