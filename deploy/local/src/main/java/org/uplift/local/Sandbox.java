package org.uplift.local;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.uplift.local.ground.Folder;
import org.uplift.local.ground.Port;
import org.uplift.local.ground.Ports;
import org.uplift.local.ground.Trouble;
import org.uplift.local.identity.IdentityProvider;
import org.uplift.local.identity.Secret;
import org.uplift.sandbox.CannotStart;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;
import org.uplift.sandbox.Mqtt;
import org.uplift.sandbox.MqttDoor;
import org.uplift.sandbox.Postgres;

/// The program that holds PostgreSQL, Kafka and the identity provider of the local run. It goes on
/// when the terminal is closed; the last line of its log says why it ended before its time.
public final class Sandbox {

    private Sandbox() {}

    public static void main(String[] arguments) {
        try {
            open(Folder.ofEnvironment(), Ports.of(Folder.ofEnvironment()));
        } catch (CompletionException e) {
            fail(e.getCause() == null ? e : e.getCause());
        } catch (Exception e) {
            fail(e);
        }
    }

    private static void open(Folder folder, Ports ports) throws IOException {
        var starting = CompletableFuture.supplyAsync(() -> kafka(folder, ports));
        var postgres =
                Postgres.start(
                        Home.kept(folder.data().resolve("postgres")), ports.number(Port.POSTGRES));
        if (!answers(postgres)) {
            throw new Trouble("PostgreSQL would not make the services' databases");
        }
        Topics.of(starting.join().bootstrapServers()).make();
        listenToSensors(folder, ports);
        openDoor(folder, ports, postgres);
    }

    /// The service tells who is a device of ours, and listens under a name of its own.
    private static void listenToSensors(Folder folder, Ports ports) {
        var admissions = URI.create(ports.url(Port.TRACE) + "/public/sensor-admissions");
        var password = Secret.ofSensors(folder.secrets()).text();
        var door = MqttDoor.of("trace-service", password, () -> admissions);
        var _ = Mqtt.start(ports.number(Port.MQTT), door);
    }

    private static Kafka kafka(Folder folder, Ports ports) {
        return Kafka.start(Home.kept(folder.data().resolve("kafka")), ports.number(Port.KAFKA));
    }

    private static void openDoor(Folder folder, Ports ports, Postgres postgres) throws IOException {
        var port = ports.number(Port.IDENTITY);
        try {
            var _ =
                    IdentityProvider.start(
                            port,
                            folder.secrets(),
                            cards(ports),
                            Clock.systemUTC(),
                            () -> answers(postgres));
        } catch (BindException e) {
            throw new Trouble("Port %d is taken by another program".formatted(port), e);
        }
    }

    /// Where people are sent back to who logged in to see one, whatever they call this machine.
    private static Set<String> cards(Ports ports) {
        return Stream.of("localhost", "127.0.0.1")
                .map(host -> "http://%s:%d".formatted(host, ports.number(Port.HOUSEHOLD)))
                .map(root -> root + "/v1/card-login")
                .collect(toSet());
    }

    private static boolean answers(Postgres postgres) {
        try {
            return Part.services().stream()
                    .map(Part::word)
                    .allMatch(name -> postgres.database(name).user().equals(name));
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static void fail(Throwable reason) {
        if (!(reason instanceof Trouble || reason instanceof CannotStart)) {
            reason.printStackTrace();
        }
        System.err.println(reason.getMessage());
        System.exit(1);
    }
}
