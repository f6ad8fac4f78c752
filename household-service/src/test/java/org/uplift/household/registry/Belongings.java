package org.uplift.household.registry;

import static org.hamcrest.Matchers.lessThan;
import static org.uplift.testkit.Requests.as;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.uplift.household.file.FileForm;
import org.uplift.household.imports.Officer;
import org.uplift.household.pairing.Staff;
import org.uplift.platform.Ids;
import org.uplift.platform.secrecy.Keyring;

/// One of everything else that rests sealed or marked, beside the families of the register.
///
/// @param connection of one whom no row is hidden from
record Belongings(Connection connection) {

    /// The service seals it with the keys it has; what media are sealed with is laid as it would
    /// be.
    void lay(UUID household, Keyring keyring) throws SQLException {
        var helper = Staff.helper(Room.newVillage(), "Road Office");
        put("/v1/helpers/" + helper, Map.of("division", Room.COUNTY, "phone", "13955551234"));
        put(
                "/v1/task-hooks/" + new UUID(0, 0),
                Map.of(
                        "division",
                        Room.COUNTY,
                        "helper",
                        helper,
                        "dest",
                        "http://localhost:1/box",
                        "secret",
                        "a-secret-of-the-phone"));
        var silent = Officer.family().with("/phone", "12").file();
        var _ = Officer.checked(Officer.csv(silent, Officer.family().file()));
        eraseOneWhoIsStillSought();
        for (var table : new String[] {"upload", "medium"}) {
            var id = Ids.next();
            say(media(table).formatted(id, household, keyring.seal().close("", "medium/" + id)));
        }
    }

    /// As the sweep left it that compared them before the rotation.
    void compare(UUID household, FileForm form, Keyring keyring) throws SQLException {
        var mark = keyring.marks().of("account number", form.text("/account/number"));
        try (var insert =
                connection.prepareStatement(
                        "insert into compared select id, version, ?, ? from household"
                                + " where id = ?")) {
            insert.setString(1, mark.even());
            insert.setString(2, mark.odd());
            insert.setObject(3, household);
            var _ = insert.executeUpdate();
        }
    }

    /// How many accounts are known by one mark, where there are two keys.
    int halfMarked() throws SQLException {
        var half =
                "select count(*) from compared where (account_even is null) <> (account_odd is null)";
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(half)) {
            return found.next() ? found.getInt(1) : 0;
        }
    }

    /// While somebody brings in a file, as long as this connection lives.
    private void eraseOneWhoIsStillSought() throws SQLException {
        say("select pg_advisory_lock_shared(2020, 65)");
        var erased = Room.registered(FileForm.ofThree());
        as("county-officer", Room.COUNTY)
                .delete("/v1/households/{id}?ground=consent-withdrawn", erased)
                .then()
                .statusCode(204);
    }

    private static String media(String table) {
        return table.equals("upload")
                ? """
                insert into upload values ('%1$s', '%2$s', 'house', null, 'image/jpeg', 1, 0, '',
                    '%3$s', false, 'test', now())\
                """
                : """
                insert into medium (id, household_id, about, type, length, sha256, width, height,
                    secret, original, cuts, of_children, kept_by, kept_at)
                    values ('%1$s', '%2$s', 'house', 'image/jpeg', 1, '', 1, 1, '%3$s', '%1$s', '',
                    false, 'test', now())\
                """;
    }

    private void say(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        }
    }

    private static void put(String path, Map<String, ?> body) {
        as("county-officer", Room.COUNTY).body(body).put(path).then().statusCode(lessThan(300));
    }
}
