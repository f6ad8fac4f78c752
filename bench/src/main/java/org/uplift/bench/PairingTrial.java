package org.uplift.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.uplift.local.county.County;
import org.uplift.platform.Ids;

/// A county's helpers, as many in each village as its households are worth, and what a proposal of
/// each kind takes.
record PairingTrial(County county, Asker officer, Connection database, int helpers) {

    private static final Target WHOLE_COUNTY = Target.under(30, "s");

    private static final String VILLAGES =
            "select division, count(*) from household group by 1 order by 1";

    List<String> lines() throws Exception {
        var serving = post();
        return List.of(
                "%,d helpers serve".formatted(serving), propose("fresh"), propose("rebalance"));
    }

    /// @return how many serve
    private int post() throws Exception {
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

    private String propose(String mode) throws Exception {
        var path = "/v1/pairing-proposals/" + Ids.next();
        var form =
                "{\"division\":\"%s000000\",\"day\":\"%s\",\"mode\":\"%s\"}"
                        .formatted(
                                county.code(),
                                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1),
                                mode);
        var begun = System.nanoTime();
        var _ = put(path, "application/json", BodyPublishers.ofString(form));
        var proposal = officer.json(path);
        while (!proposal.hasNonNull("finishedAt")) {
            Thread.sleep(50);
            proposal = officer.json(path);
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        if (!proposal.path("optimal").asBoolean()) {
            throw new IllegalStateException("Not proven: " + proposal);
        }
        return "  %s: %,d households, %,d helpers, %,d ways, %,d m on average, %,d left alone; objective %,d, bound %,d%n%s"
                .formatted(
                        mode,
                        proposal.path("households").asLong(),
                        proposal.path("helpers").asLong(),
                        proposal.path("ways").asLong(),
                        proposal.path("metres").asLong()
                                / Math.max(1, proposal.path("households").asLong()),
                        proposal.path("unpaired").asLong(),
                        proposal.path("objective").asLong(),
                        proposal.path("bound").asLong(),
                        WHOLE_COUNTY.line("  %s of a county".formatted(mode), seconds));
    }

    private String put(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        var request = officer.request(path).header("Content-Type", type).PUT(body).build();
        var answer = officer.http().send(request, BodyHandlers.ofString());
        if (answer.statusCode() > 201) {
            throw new IOException("%s answers %s".formatted(path, answer.body()));
        }
        return answer.body();
    }
}
