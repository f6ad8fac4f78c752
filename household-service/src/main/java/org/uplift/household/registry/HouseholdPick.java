package org.uplift.household.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.platform.identity.Caller;

/// Which households a filter means, by id and place alone, for whoever needs no file. One that
/// nobody is left in is never meant.
@ApplicationScoped
@Transactional
public class HouseholdPick {

    private static final String PICK =
            "select h.id, h.division from household h where %s and h.size > 0"
                    + " order by h.id limit ?";

    private final Session database;
    private final Caller caller;
    private final PersonMarks marks;

    HouseholdPick(Session database, Caller caller, PersonMarks marks) {
        this.database = database;
        this.caller = caller;
        this.marks = marks;
    }

    public record Picked(UUID id, String division) {}

    /// In the order of ids.
    public List<Picked> of(HouseholdFilter filter, int most) {
        var where = filter.within(caller.scope(), marks);
        return database.doReturningWork(connection -> pick(connection, where, most));
    }

    private static List<Picked> pick(Connection connection, Conjunction where, int most)
            throws SQLException {
        try (var select = connection.prepareStatement(PICK.formatted(where.sql()))) {
            select.setInt(where.fill(select), most);
            var rows = select.executeQuery();
            var picked = new ArrayList<Picked>();
            while (rows.next()) {
                picked.add(new Picked(rows.getObject(1, UUID.class), rows.getString(2)));
            }
            return picked;
        }
    }
}
