package org.uplift.household.pairing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.uplift.testkit.Requests.with;

import java.util.List;
import java.util.UUID;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.Tokens;
import org.uplift.testkit.access.Question;

/// All that can be asked about who answers for whom.
public final class PairingQuestions {

    private final Bench bench = Bench.open();
    private final String village = bench.village();
    private final String township = bench.township();
    private final String helper = Staff.helper(village, "Road Office");
    private final UUID household = Room.registered(FileForm.ofThree().with("/division", village));
    private final UUID passedOn = Room.registered(FileForm.ofThree().with("/division", village));
    private final UUID proposal = bench.proposed("fresh");

    private PairingQuestions() {}

    public static List<Question> all() {
        Room.open();
        return new PairingQuestions().questions();
    }

    private List<Question> questions() {
        bench.accept(proposal).then().statusCode(200);
        var path = "/v1/pairing-proposals/" + proposal;
        var another = Ids.next();
        var conflict = Ids.next();
        var passed = Ids.next();
        var passing = "/v1/pairing-hand-overs/" + passed;
        var other = Staff.helper(village, "School");
        pass(passing, household, other);
        settle(other, "/refusal", "{\"reason\":\"too far\"}");
        settle(other, "/acceptance", "");
        Bench.officer()
                .body(conflict())
                .put("/v1/conflicts-of-interest/{id}", conflict)
                .then()
                .statusCode(200);
        return List.of(
                Question.get("listHelpers", village, "/v1/helpers?division=" + village)
                        .showing(helper),
                Question.put("putHelper", village, "/v1/helpers/" + helper)
                        .sending(bytes("{\"division\":\"%s\"}".formatted(village))),
                Question.get("listPairings", village, "/v1/pairings?division=" + village)
                        .showing(helper),
                Question.get("listOwnPairings", village, "/v1/pairings/own"),
                Question.get(
                                "listHouseholdPairings",
                                village,
                                "/v1/households/%s/pairings".formatted(household))
                        .showing(helper),
                Question.get(
                        "listPairingLimits", village, "/v1/pairing-limits?division=" + village),
                Question.put(
                                "decidePairingLimit",
                                Room.COUNTY,
                                "/v1/pairing-limits/%s/2150-01-01".formatted(Room.COUNTY))
                        .sending(bytes("{\"households\":12}")),
                Question.put("declareConflict", village, "/v1/conflicts-of-interest/" + conflict)
                        .sending(conflict())
                        .showing(helper),
                Question.get(
                                "listConflicts",
                                village,
                                "/v1/conflicts-of-interest?division=" + village)
                        .showing(helper),
                Question.put("proposePairing", township, "/v1/pairing-proposals/" + another)
                        .sending(bytes(Bench.form(township, "rebalance")))
                        .answered(200, 201),
                Question.get("readPairingProposal", township, path).showing("\"ready\""),
                Question.get("listPairingLines", township, path + "/lines").showing(helper),
                Question.put("acceptPairing", township, path + "/acceptance"),
                Question.put("offerPairing", township, path + "/hand-overs"),
                Question.get(
                                "listPairingProposals",
                                township,
                                "/v1/pairing-proposals?division=" + township)
                        .showing("\"ready\""),
                Question.put("proposePairingHandOver", village, passing)
                        .sending(handOver(household, other)),
                Question.get(
                                "listPairingHandOvers",
                                village,
                                "/v1/pairing-hand-overs?division=" + village)
                        .showing(passed.toString()),
                Question.get("listOwnPairingHandOvers", village, "/v1/pairing-hand-overs/own"),
                Question.put("acceptPairingHandOver", village, passing + "/acceptance")
                        .answered(404),
                Question.put("refusePairingHandOver", village, passing + "/refusal")
                        .sending(bytes("{\"reason\":\"too far\"}"))
                        .answered(404));
    }

    private void settle(String taker, String how, String body) {
        var passing = "/v1/pairing-hand-overs/" + Ids.next();
        pass(passing, passedOn, taker);
        with(Tokens.of(taker, "helper", village))
                .body(body)
                .put(passing + how)
                .then()
                .statusCode(200);
    }

    private static void pass(String passing, UUID household, String taker) {
        Bench.officer().body(handOver(household, taker)).put(passing).then().statusCode(200);
    }

    private static byte[] handOver(UUID household, String taker) {
        return bytes(
                "{\"household\":\"%s\",\"to\":\"%s\",\"on\":\"%s\"}"
                        .formatted(household, taker, Staff.TODAY));
    }

    private byte[] conflict() {
        return bytes(
                "{\"subject\":\"%s\",\"household\":\"%s\",\"reason\":\"relative\"}"
                        .formatted(helper, household));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(UTF_8);
    }
}
