package org.uplift.household.registry;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.FileJson;
import org.uplift.household.file.FileSeal;
import org.uplift.household.file.HouseholdFile;
import org.uplift.platform.sealing.Holding;

/// The households with their persons and all their versions.
@Singleton
class SealedRegister implements Holding {

    private static final String NEXT =
            "select id, file from household where ? or id > ? order by id limit ? for update";
    private static final String PAST =
            "select version, file from household_version where household_id = ?";

    private final FileSeal files;
    private final PersonMarks marks;

    SealedRegister(FileSeal files, PersonMarks marks) {
        this.files = files;
        this.marks = marks;
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public long pieces(Connection connection) throws SQLException {
        try (var count = connection.prepareStatement("select count(*) from household")) {
            var found = count.executeQuery();
            return found.next() ? found.getLong(1) : 0;
        }
    }

    @Override
    public Done sealAnew(Connection connection, String after, int most) throws SQLException {
        var place = after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after);
        var pieces = 0;
        try (var next = connection.prepareStatement(NEXT);
                var file =
                        connection.prepareStatement(
                                "update household set file = ?::jsonb where id = ?");
                var person =
                        connection.prepareStatement(
                                "update person set id_sealed = ?, id_mark_even = ?, id_mark_odd = ?"
                                        + " where id = ?")) {
            next.setBoolean(1, after.isEmpty());
            next.setObject(2, place);
            next.setInt(3, most);
            var rows = next.executeQuery();
            for (; rows.next(); pieces++) {
                place = rows.getObject(1, UUID.class);
                var open = files.read(rows.getString(2));
                var closed = files.close(open);
                add(file, FileJson.write(closed), place);
                persons(open, closed, person);
                past(connection, place);
            }
            var _ = file.executeBatch();
            var _ = person.executeBatch();
        }
        return new Done(place.toString(), pieces);
    }

    private void persons(HouseholdFile open, HouseholdFile closed, PreparedStatement into)
            throws SQLException {
        for (int i = 0; i < open.members().size(); i++) {
            var number = open.members().get(i).citizenNumber();
            if (number != null) {
                var member = closed.members().get(i);
                var mark = marks.of(number);
                add(into, member.idNumber(), mark.even(), mark.odd(), member.id());
            }
        }
    }

    private void past(Connection connection, UUID household) throws SQLException {
        try (var past = connection.prepareStatement(PAST);
                var file =
                        connection.prepareStatement(
                                "update household_version set file = ?::jsonb"
                                        + " where household_id = ? and version = ?")) {
            past.setObject(1, household);
            var versions = past.executeQuery();
            while (versions.next()) {
                add(
                        file,
                        files.write(files.read(versions.getString(2))),
                        household,
                        versions.getLong(1));
            }
            var _ = file.executeBatch();
        }
    }

    private static void add(PreparedStatement into, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            into.setObject(i + 1, values[i]);
        }
        into.addBatch();
    }
}
