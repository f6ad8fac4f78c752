package org.uplift.local.ground;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The ports as this run has them.
public record Ports(Map<String, String> environment) {

    public static Ports ofEnvironment() {
        return new Ports(System.getenv());
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
