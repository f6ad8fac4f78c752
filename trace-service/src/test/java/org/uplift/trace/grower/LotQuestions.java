package org.uplift.trace.grower;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.uplift.platform.Ids;
import org.uplift.platform.identity.Roles;
import org.uplift.testkit.Requests;
import org.uplift.testkit.access.Question;
import org.uplift.trace.genealogy.Trade;

/// Questions about lots: where they came from and went, and recalls of them.
final class LotQuestions {

    private LotQuestions() {}

    static List<Question> about(String place) {
        var trade = Trade.in(place);
        var lot = trade.lot("L");
        trade.told(trade.pack(1, List.of(Trade.kilograms(lot, "5")), trade.box("B")));
        var body = "{\"lot\": \"%s\", \"reason\": \"decay\"}".formatted(lot).getBytes(UTF_8);
        var lasting = begun(place, body);
        var recall = "/v1/recalls/" + lasting;
        return List.of(
                Question.get("traceOrigins", place, "/v1/genealogy/origins?item=" + trade.box("B"))
                        .showing(lot),
                Question.get("traceDestinations", place, "/v1/genealogy/destinations?item=" + lot)
                        .showing(trade.box("B")),
                Question.get("listBalanceFindings", place, "/v1/balance-findings?lot=" + lot)
                        .showing("more-used-than-came"),
                Question.get("listRecalls", place, "/v1/recalls?limit=500").showing("" + lasting),
                Question.get("readRecall", place, recall).showing(lot),
                Question.put("beginRecall", place, "/v1/recalls/" + Ids.next()).sending(body),
                Question.put("liftRecall", place, "/v1/recalls/" + begun(place, body) + "/lifting"),
                Question.get("listRecallNotices", place, recall + "/notices").showing("lastSeen"));
    }

    private static UUID begun(String place, byte[] body) {
        var id = Ids.next();
        Requests.as(Roles.COUNTY_OFFICER, place)
                .body(body)
                .put("/v1/recalls/{id}", id)
                .then()
                .statusCode(200);
        return id;
    }
}
