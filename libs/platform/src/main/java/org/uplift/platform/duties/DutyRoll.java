package org.uplift.platform.duties;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.uplift.events.user.UserEvent.DutiesChanged;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.projection.Rows;

/// What this service knows of the register of duties: the latest of everybody it has heard of.
///
/// No new edition empties it: while it is learned again, nobody comes in who was kept out before.
@ApplicationScoped
public class DutyRoll {

    private static final String LEARN =
            """
            insert into duty_roll as known
            select * from json_populate_recordset(cast(null as duty_roll), cast(:rows as json))
            on conflict (subject) do update
            set (version, standing) = (excluded.version, excluded.standing)
            where known.version <= excluded.version
            """;

    private static final String FIND = "select standing from duty_roll where subject = ?";

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final Rows rows;
    private final DataSource database;

    DutyRoll(Rows rows, DataSource database) {
        this.rows = rows;
        this.database = database;
    }

    /// In the transaction at hand. What was known in a later version stays.
    public void learn(Collection<Entry> told) {
        var latest =
                told.stream()
                        .map(Row::of)
                        .collect(toMap(Row::subject, Function.identity(), Row::newer));
        rows.write(LEARN, latest.values());
    }

    /// In a connection of its own: who asks is not known yet.
    Optional<Standing> find(String subject) {
        try {
            return Behalf.<Optional<Standing>, SQLException>ofTheService(() -> read(subject));
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the roll of duties", e);
        }
    }

    private Optional<Standing> read(String subject) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(FIND)) {
            select.setString(1, subject);
            try (var found = select.executeQuery()) {
                return found.next() ? Optional.of(standing(found.getString(1))) : Optional.empty();
            }
        }
    }

    private static Standing standing(String text) {
        try {
            return new Standing(JSON.readValue(text, DutiesChanged.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The roll of duties is illegible", e);
        }
    }

    /// @param version of the user after the change
    public record Entry(long version, DutiesChanged known) {}

    record Row(String subject, long version, String standing) {

        static Row of(Entry entry) {
            try {
                var standing = JSON.writeValueAsString(entry.known());
                return new Row(entry.known().user(), entry.version(), standing);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("Cannot write a standing", e);
            }
        }

        Row newer(Row other) {
            return version < other.version ? other : this;
        }
    }
}
