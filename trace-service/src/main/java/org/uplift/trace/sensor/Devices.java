package org.uplift.trace.sensor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.trace.database.Database;

/// The devices that are registered.
@ApplicationScoped
class Devices {

    private static final String ADD =
            """
            insert into sensor_device
                (id, division, serial, version, registered_at, mark, silent_after, limits)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
            """;
    private static final String FIND =
            "select * from sensor_device where id = ? and division >= ? and division < ?";
    private static final String PAGE =
            """
            select * from sensor_device
            where division >= ? and division < ? and (division, id) > (?, ?)
            order by division, id limit ?
            """;
    private static final String KNOWN = "select * from sensor_device where id = any(?)";
    private static final String MARK =
            "update sensor_device set mark = ?, version = version + 1 where id = ?";
    private static final String WATCH =
            """
            update sensor_device set silent_after = ?, limits = ?, version = version + 1
            where id = ? and version = ?
            """;

    private final Database database;
    private final ObjectMapper json;

    Devices(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// @return false where the id is taken
    boolean add(Device device) {
        return database.change(
                        ADD,
                        device.id(),
                        device.division(),
                        device.serial(),
                        device.version(),
                        device.registeredAt(),
                        device.mark(),
                        device.silentAfterSeconds(),
                        text(device.limits()))
                == 1;
    }

    Optional<Device> find(UUID id, DivisionScope scope) {
        return database.ask(FIND, this::device, id, scope.from(), scope.until()).stream()
                .findFirst();
    }

    List<Device> page(DivisionScope scope, String division, UUID after, int rows) {
        return database.ask(PAGE, this::device, scope.from(), scope.until(), division, after, rows);
    }

    Map<UUID, Device> known(Collection<UUID> ids) {
        return database.ask(KNOWN, this::device, (Object) ids.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(Device::id, Function.identity()));
    }

    void mark(UUID id, @Nullable String mark) {
        var _ = database.change(MARK, mark, id);
    }

    /// @return false where somebody else changed it meanwhile
    boolean watch(UUID id, long version, WatchForm watch) {
        return database.change(WATCH, watch.silentAfterSeconds(), text(watch.limits()), id, version)
                == 1;
    }

    private Device device(ResultSet row) throws SQLException {
        return new Device(
                row.getObject("id", UUID.class),
                row.getString("division"),
                row.getString("serial"),
                row.getLong("version"),
                row.getTimestamp("registered_at").toInstant(),
                row.getString("mark"),
                row.getObject("silent_after", Integer.class),
                limits(row.getString("limits")));
    }

    private List<Limit> limits(String text) {
        try {
            return json.readValue(text, new TypeReference<List<Limit>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was kept is no list of limits", e);
        }
    }

    private String text(List<Limit> limits) {
        try {
            return json.writeValueAsString(limits);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
