package org.uplift.system;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;

/// A topic that for a while takes no message from a clock that is farther ahead than that.
record Mistrust(String bootstrapServers) implements AutoCloseable {

    private static final ConfigResource TOPIC =
            new ConfigResource(ConfigResource.Type.TOPIC, "household-events");
    private static final String AHEAD = "message.timestamp.after.max.ms";

    static Mistrust within(Duration ahead, String bootstrapServers) {
        var mistrust = new Mistrust(bootstrapServers);
        mistrust.say(Long.toString(ahead.toMillis()), OpType.SET);
        return mistrust;
    }

    @Override
    public void close() {
        say("", OpType.DELETE);
    }

    private void say(String limit, OpType change) {
        var entry = new AlterConfigOp(new ConfigEntry(AHEAD, limit), change);
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.incrementalAlterConfigs(Map.of(TOPIC, List.of(entry))).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
