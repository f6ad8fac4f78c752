package org.uplift.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Questions about any box and any lot of many seasons, one after the other, over HTTP.
record TraceTrial(Asker officer, Connection database, int seasons, int batches) {

    private static final int WARM = 400;
    private static final int QUESTIONS = 1_000;
    private static final int RECALLS = 300;
    private static final int PAGE = 100;
    private static final int EVENTS_OF_A_BOX = 3;
    private static final Target TRACE = Target.under(15, "ms");
    private static final Target RECALL = Target.under(25, "ms");
    private static final Target FLAT = Target.under(1.5, "x");

    List<String> lines() throws Exception {
        var random = new Random(20_261_122);
        var origins = time(WARM, QUESTIONS, () -> origins(random));
        var events = time(WARM, QUESTIONS, () -> events(random));
        var recalls = time(RECALLS, RECALLS, () -> recall(random));
        var commits = time(WARM, RECALLS, BareCommit.on(database)::run);
        var first = time(WARM, QUESTIONS / 2, () -> page(""));
        var deep = "&nextPageToken=" + token();
        var later = time(WARM, QUESTIONS / 2, () -> page(deep));
        return List.of(
                TRACE.line("  back to the orchards p99", Load.at(origins, 0.99)),
                RECALL.line("  recall of %d units".formatted(Season.UNITS), Load.at(recalls, 0.5)),
                TRACE.line("  events of a box p99", Load.at(events, 0.99)),
                "  recalls %s; a commit of one row alone %s"
                        .formatted(spread(recalls), spread(commits)),
                "  medians of the others: %.2f ms, %.2f ms"
                        .formatted(Load.at(origins, 0.5), Load.at(events, 0.5)),
                FLAT.line(
                        "  a page half way down beside the first (%.2f ms)"
                                .formatted(Load.at(first, 0.5)),
                        Load.at(later, 0.5) / Load.at(first, 0.5)));
    }

    private static String spread(double[] sorted) {
        return "p50 %.2f, p99 %.2f ms".formatted(Load.at(sorted, 0.5), Load.at(sorted, 0.99));
    }

    private double[] time(int warm, int count, Question question) throws Exception {
        var millis = new ArrayList<Double>();
        for (var i = 0; i < warm + count; i++) {
            var start = System.nanoTime();
            question.ask();
            if (i >= warm) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        var sorted = millis.stream().mapToDouble(it -> it).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private void origins(Random random) throws IOException, InterruptedException {
        var season = new Season("S" + random.nextInt(seasons));
        var batch = random.nextInt(batches);
        var box = season.box(batch, random.nextInt(Season.BOXES));
        var madeOf = officer.json("/v1/genealogy/origins?item=" + box).path("madeOf");
        var sum = 0.0;
        for (var part : madeOf.path("parts")) {
            sum += part.path("percent").asDouble();
        }
        var largest = madeOf.path("parts").path(0).path("item").asText();
        must(madeOf.path("parts").size() == Season.HARVESTS, madeOf);
        must(Math.abs(sum - 100) < 0.01, madeOf);
        must(largest.equals(season.harvest(batch, Season.HARVESTS - 1)), madeOf);
    }

    private void events(Random random) throws IOException, InterruptedException {
        var season = new Season("S" + random.nextInt(seasons));
        var box = season.box(random.nextInt(batches), random.nextInt(Season.BOXES));
        var answer = officer.json("/epcis/events?MATCH_anyEPC=" + box);
        must(list(answer).size() == EVENTS_OF_A_BOX, answer);
        must(list(answer).toString().contains(box), answer);
    }

    private void recall(Random random) throws IOException, InterruptedException {
        var season = new Season("S" + random.nextInt(seasons));
        var lot = season.harvest(random.nextInt(batches), random.nextInt(Season.HARVESTS));
        var body = "{\"lot\": \"%s\", \"reason\": \"residue\"}".formatted(lot);
        var request =
                officer.request("/v1/recalls/" + UUID.randomUUID())
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body))
                        .build();
        var answer = officer.http().send(request, BodyHandlers.ofString());
        var card = new JsonMapper().readTree(answer.body());
        must(card.path("units").asInt() == Season.UNITS, card);
    }

    private void page(String place) throws IOException, InterruptedException {
        var answer = officer.json("/epcis/events?perPage=" + PAGE + place);
        must(list(answer).size() == PAGE, answer);
    }

    /// Where the service itself would say that half of all events are over.
    private String token() throws SQLException {
        var half =
                """
                select to_char(record_time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                    || ' ' || seq || ' 0' from epcis_event
                where seq = (select max(seq) / 2 from epcis_event)\
                """;
        try (var ask = database.createStatement();
                var row = ask.executeQuery(half)) {
            var _ = row.next();
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(row.getString(1).getBytes(UTF_8));
        }
    }

    private static JsonNode list(JsonNode answer) {
        return answer.path("epcisBody").path("queryResults").path("resultsBody").path("eventList");
    }

    private static void must(boolean isRight, JsonNode answer) {
        if (!isRight) {
            throw new IllegalStateException("A wrong answer: " + answer);
        }
    }

    private interface Question {
        void ask() throws IOException, InterruptedException, SQLException;
    }
}
