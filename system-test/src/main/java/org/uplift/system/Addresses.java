package org.uplift.system;

import static java.util.stream.Collectors.toMap;

import java.util.stream.Stream;
import org.uplift.local.ground.Port;
import org.uplift.local.ground.Ports;

/// Where everybody of a platform listens.
record Addresses(Platform platform) {

    /// As the launcher is told it.
    Ports ports() {
        return new Ports(
                Stream.of(Port.values())
                        .collect(toMap(Port::variable, one -> Integer.toString(number(one)))));
    }

    private int number(Port port) {
        var ground = platform.ground();
        return switch (port) {
            case POSTGRES -> ground.toPostgres().port();
            case KAFKA -> ground.toKafka().port();
            case IDENTITY -> ground.people().port();
            // nobody sends readings here
            case MQTT -> port.usual();
            default -> platform.instance(Service.valueOf(port.name())).port();
        };
    }
}
