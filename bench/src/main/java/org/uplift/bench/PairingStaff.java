package org.uplift.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.uplift.local.county.County;

/// The helpers of a county, as many in each village as its households are worth.
record PairingStaff(County county, Asker officer, Connection database, int helpers) {

    private static final String VILLAGES =
            "select division, count(*) from household group by 1 order by 1";

    /// One in so many leaves before it is rebalanced.
    private static final int LEAVES = 100;

    /// As if it had been accepted long ago. A township at a time: the wall holds each helper until
    /// the end.
    private static final String PAIR =
            """
            insert into pairing (id, household_id, division, helper, since, decided_by, decided_at)
            select gen_random_uuid(), household_id, division, helper, '2017-01-01', 'bench', now()
            from pairing_line
            where proposal_id = ? and helper is not null and left(division, 9) = ?\
            """;

    private static final String LEFT =
            """
            select count(*) from pairing p join platform_user u on u.subject = p.helper
            where p.until is null and u.disabled_since is not null\
            """;

    /// @return how many serve
    int post() throws Exception {
        var sheet = new StringBuilder("subject,name,unit,role,division,from\n");
        var subjects = new ArrayList<String>();
        for (var village : villages()) {
            var subject = "helper-" + subjects.size();
            subjects.add(subject);
            sheet.append(subject).append(",何帮,路政局,helper,").append(village).append(",2017-01-01\n");
        }
        var _ = put("/v1/duties", "text/csv", BodyPublishers.ofString(sheet.toString(), UTF_8));
        return subjects.size();
    }

    /// One of each helper, nearly as many as are asked for.
    private List<String> villages() throws SQLException {
        var villages = new ArrayList<String>();
        var households = 0L;
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(VILLAGES)) {
            while (rows.next()) {
                households += rows.getLong(2);
                while (villages.size() < households * helpers / county.households()) {
                    villages.add(rows.getString(1));
                }
            }
        }
        return villages;
    }

    void pair(UUID proposal) throws SQLException {
        var townships = new TreeSet<String>();
        for (var village : villages()) {
            townships.add(village.substring(0, 9));
        }
        try (var insert = database.prepareStatement(PAIR)) {
            for (var township : townships) {
                insert.setObject(1, proposal);
                insert.setString(2, township);
                var _ = insert.executeUpdate();
            }
        }
    }

    /// @return how many do
    int leave(int serving) throws IOException, InterruptedException {
        var leaving = 0;
        for (var number = 0; number < serving; number += LEAVES) {
            var path = "/v1/users/helper-%d/disablement".formatted(number);
            var reason = BodyPublishers.ofString("{\"reason\":\"left the county\"}");
            var _ = put(path, "application/json", reason);
            leaving++;
        }
        return leaving;
    }

    /// How many households those answer for who left.
    long left() throws SQLException {
        try (var ask = database.createStatement();
                var row = ask.executeQuery(LEFT)) {
            var _ = row.next();
            return row.getLong(1);
        }
    }

    String put(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        var request = officer.request(path).header("Content-Type", type).PUT(body).build();
        var answer = officer.http().send(request, BodyHandlers.ofString());
        if (answer.statusCode() > 201) {
            throw new IOException("%s answers %s".formatted(path, answer.body()));
        }
        return answer.body();
    }
}
