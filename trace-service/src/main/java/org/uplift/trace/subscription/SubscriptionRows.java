package org.uplift.trace.subscription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.database.Database;

/// Rows as subscriptions.
@ApplicationScoped
class SubscriptionRows {

    private final ObjectMapper json;

    SubscriptionRows(ObjectMapper json) {
        this.json = json;
    }

    Subscription subscription(ResultSet row) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                row.getString("division"),
                row.getString("query"),
                row.getString("dest"),
                row.getString("token"),
                row.getString("format"),
                schedule(row.getString("schedule")),
                row.getBoolean("report_if_empty"),
                row.getTimestamp("created_at").toInstant(),
                row.getLong("told"),
                Database.instant(row, "last_notified_at"),
                row.getTimestamp("next_at").toInstant(),
                row.getInt("failures"),
                Database.instant(row, "failing_since"),
                Database.instant(row, "stopped_at"));
    }

    private @Nullable Schedule schedule(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, Schedule.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was kept is no schedule", e);
        }
    }

    @Nullable String text(@Nullable Schedule schedule) {
        try {
            return schedule == null ? null : json.writeValueAsString(schedule);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
