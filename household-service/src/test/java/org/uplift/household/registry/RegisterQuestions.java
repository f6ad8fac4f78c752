package org.uplift.household.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.uplift.testkit.Requests.as;
import static org.uplift.testkit.Requests.with;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.uplift.household.file.FileForm;
import org.uplift.platform.Ids;
import org.uplift.testkit.Tokens;
import org.uplift.testkit.access.Question;

/// All that can be asked about one household of the register.
public final class RegisterQuestions {

    private static final String HEAD = "欧阳守田";

    private final String village = Room.newVillage();
    private final String phone =
            "139%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    private final FileForm form =
            FileForm.ofThree()
                    .with("/division", village)
                    .with("/phone", phone)
                    .with("/members/0/name", HEAD);
    private final UUID household = Room.registered(Secrets.into(form));
    private final Instant before = Instant.now();
    private final String path = "/v1/households/" + household;
    private final FileForm file = Secrets.changed(household);
    private final String number = file.text("/number");

    private final UUID erased = Room.registered(FileForm.ofThree().with("/division", village));

    private final Fresh toBeErased = new Fresh(village);
    private final Fresh toBeLeft = new Fresh(village);

    private RegisterQuestions() {
        Secrets.orphan(village);
        as("operator", village)
                .delete("/v1/households/{id}?ground=by-law", erased)
                .then()
                .statusCode(204);
    }

    public static List<Question> all() {
        Room.open();
        var questions = new RegisterQuestions();
        return Stream.of(
                        questions.searches(),
                        questions.readings(),
                        questions.entries(),
                        questions.edits(),
                        questions.emergencies())
                .flatMap(List::stream)
                .toList();
    }

    /// What nobody may find in an answer to these questions who is not trusted with it.
    public static List<String> secrets() {
        return Secrets.ALL;
    }

    private List<Question> searches() {
        return List.of(
                list("number=" + number),
                list("limit=500&division=" + village),
                list("attribute=general&number=" + number),
                list("number=" + number + "&division=000000000000"),
                search("name", HEAD),
                search("idNumber", file.text("/members/1/idNumber")),
                search("phone", phone),
                search("number", number),
                search("division", village),
                export("csv&number=" + number),
                export("xlsx&division=" + village));
    }

    private List<Question> readings() {
        return List.of(
                get("readFile", "").showing(number),
                get("readFile", "?asOf=" + Instant.now()).showing(number),
                get("readFile", "?asOf=" + before).showing(number),
                get("readCard", "/card").showing(number),
                get("readExitScore", "/exit-score").showing("\"statutory\""),
                get("readCardPage", "/card/page").showing(number),
                get("readHistory", "/history").showing("registered"),
                get("listReaders", "/readers?limit=500").showing("registerHousehold"));
    }

    /// A file that may not be entered for its own sake is refused to those alone who may enter it.
    private List<Question> entries() {
        var township = village.substring(0, 9) + "000";
        var unsound = FileForm.ofThree().with("/members/0/idNumber", "341623196804120011");
        return List.of(
                Question.put("registerHousehold", village, path).sending(form.bytes()),
                Question.put("registerHousehold", village, "/v1/households/" + Ids.next())
                        .sending(unsound.with("/division", village).bytes())
                        .answered(422),
                Question.put("registerHousehold", township, "/v1/households/" + Ids.next())
                        .sending(unsound.with("/division", township).bytes())
                        .answered(422));
    }

    private List<Question> edits() {
        var member = "/members/" + file.text("/members/1/id");
        return List.of(
                put("replaceFile", "/file", file.json()),
                put("putMember", member, file.json("/members/1")),
                Question.delete("eraseHousehold", village, erasure(erased)).answered(204),
                put("putIncome", "/incomes/2016", file.json("/incomes/0")),
                Question.each(
                                "DELETE",
                                "eraseHousehold",
                                village,
                                () -> erasure(toBeErased.household()))
                        .answered(204),
                Question.each("POST", "departMember", village, this::departure)
                        .sending("{\"reason\":\"death\",\"on\":\"2020-03-01\"}".getBytes(UTF_8))
                        .ifMatch("0")
                        .showing("\"division\":\"%s\"".formatted(village)));
    }

    private static String erasure(UUID household) {
        return "/v1/households/" + household + "?ground=by-law";
    }

    private String departure() {
        var left = toBeLeft.household();
        var member = Room.file(left).text("/members/1/id");
        return "/v1/households/%s/members/%s/departure".formatted(left, member);
    }

    /// A household that is not there tells who might have opened it.
    private List<Question> emergencies() {
        var accesses = "/v1/emergency-accesses";
        return List.of(
                Question.post("openEmergency", village, accesses)
                        .sending(emergency(Ids.next()))
                        .answered(404),
                Question.put("endEmergency", village, accesses + "/" + Ids.next() + "/end")
                        .answered(404),
                Question.get("listEmergencies", village, accesses + "?limit=500")
                        .showing(opened()));
    }

    private String opened() {
        return with(Tokens.of("somebody else", "helper", FileForm.OTHER_VILLAGE))
                .body(emergency(household))
                .post("/v1/emergency-accesses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static byte[] emergency(UUID household) {
        return "{\"householdId\":\"%s\",\"reason\":\"house on fire\",\"minutes\":1}"
                .formatted(household)
                .getBytes(UTF_8);
    }

    private Question list(String query) {
        return Question.get("listHouseholds", village, "/v1/households?" + query).showing(number);
    }

    private Question search(String item, String value) {
        var body = "{\"%s\":\"%s\"}".formatted(item, value);
        return Question.post("searchHouseholds", village, "/v1/household-searches")
                .sending(body.getBytes(UTF_8))
                .showing(number);
    }

    private Question export(String query) {
        return Question.get("exportHouseholds", village, "/v1/exports/households?format=" + query)
                .showing(number);
    }

    private Question get(String operation, String part) {
        return Question.get(operation, village, path + part);
    }

    private Question put(String operation, String part, String json) {
        return Question.put(operation, village, path + part)
                .sending(json.getBytes(UTF_8))
                .ifMatch("0")
                .showing(number);
    }
}
