package org.uplift.household.tasks;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.uplift.events.household.TaskEvent.TaskGiven;
import org.uplift.household.registry.HouseholdPick.Picked;
import org.uplift.platform.Ids;
import org.uplift.platform.outbox.OutboxCopy.Versioned;

/// Writes the tasks of a dispatch, however many, with one statement.
record DispatchRows(Connection connection) {

    private static final String GIVE =
            """
            insert into task (id, division, kind, addressee, helper, household_id, dispatch, words,
                due, state, level, given_by, given_at, evidence, version)
            select one.id, one.division, ?,
                case one.helper when '' then 'village' else 'helper' end, nullif(one.helper, ''),
                one.household, ?, ?, ?, 'given', 'village', ?, ?, '{}', 0
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[])
                as one (id, household, division, helper)\
            """;

    /// @param helpers of those households that have one who is there
    /// @return that they were given
    List<Versioned> write(
            UUID dispatch,
            DispatchForm form,
            List<Picked> meant,
            Map<UUID, String> helpers,
            Hand giver)
            throws SQLException {
        var ids = meant.stream().map(_ -> Ids.next()).toArray(UUID[]::new);
        try (var insert = connection.prepareStatement(GIVE)) {
            insert.setString(1, form.kind());
            insert.setObject(2, dispatch);
            insert.setString(3, form.words());
            insert.setDate(4, Date.valueOf(form.due()));
            insert.setString(5, giver.subject());
            insert.setObject(6, giver.at().atOffset(ZoneOffset.UTC));
            insert.setArray(7, array("uuid", ids));
            insert.setArray(8, array("uuid", meant.stream().map(Picked::id).toArray()));
            insert.setArray(9, array("text", meant.stream().map(Picked::division).toArray()));
            insert.setArray(
                    10,
                    array(
                            "text",
                            meant.stream()
                                    .map(one -> helpers.getOrDefault(one.id(), ""))
                                    .toArray()));
            var _ = insert.executeUpdate();
        }
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new Versioned(0, given(ids[i], form, meant.get(i), helpers)))
                .toList();
    }

    private static TaskGiven given(
            UUID id, DispatchForm form, Picked one, Map<UUID, String> helpers) {
        var helper = helpers.get(one.id());
        var to = (helper == null ? Addressee.VILLAGE : Addressee.HELPER).code();
        return new TaskGiven(id, one.division(), form.kind(), to, helper, one.id(), form.due());
    }

    private Array array(String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }
}
