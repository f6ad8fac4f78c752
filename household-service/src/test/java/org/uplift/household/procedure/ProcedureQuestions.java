package org.uplift.household.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.uplift.platform.Ids;
import org.uplift.testkit.access.Question;

/// All that can be asked about one procedure, which was withdrawn: whoever may take a step is told
/// that it has ended. Of another one all steps were taken.
public final class ProcedureQuestions {

    private final Hall hall = Hall.open();
    private final Hall.Procedure procedure = hall.apply(hall.entered(hall.family()), "exit");
    private final String shown = procedure.id().toString();

    private ProcedureQuestions() {}

    public static List<Question> all() {
        approve();
        return new ProcedureQuestions().questions();
    }

    private static void approve() {
        var hall = Hall.open(Instant.now().minus(9, ChronoUnit.DAYS));
        hall.comesDay(0);
        var procedure = hall.apply(hall.entered(hall.readyFamily()), "exit").announced();
        var objection = Ids.next();
        procedure.object(objection, "as it is").then().statusCode(200);
        procedure.answer(objection, false).then().statusCode(200);
        hall.comesDay(8);
        procedure.review(true).then().statusCode(200);
        procedure.decide(true).then().statusCode(200);
        Hall.comesToday();
    }

    private List<Question> questions() {
        procedure.withdraw().then().statusCode(200);
        var objection = "/objections/" + Ids.next();
        var text = "\"text\":\"as it is\"}";
        var notices = "/public/notices/" + hall.village();
        return List.of(
                Question.get("readNotices", hall.village(), notices),
                Question.get("readNoticeFeed", hall.village(), notices + "/feed"),
                Question.get("readProcedure", hall.village(), procedure.path())
                        .showing("\"withdrawn\""),
                get("listProcedures", "/v1/procedures?limit=500&division=" + hall.village()),
                get("listProcedures", "/v1/procedures?limit=500&division=000000000000"),
                put("openProcedure", "", "{\"kind\":\"exit\",\"reason\":\"other\"}").showing(shown),
                put("withdrawProcedure", "/withdrawal", "{\"reason\":\"household\"}")
                        .showing(shown),
                step("appraiseProcedure", "/appraisal", vote()),
                step("announceProcedure", "/notice", notice()),
                step("reviewProcedure", "/review", "{\"agrees\":true}"),
                step("decideProcedure", "/decision", "{\"approves\":true}"),
                step("objectToProcedure", objection, "{\"kind\":\"means\"," + text),
                step("answerObjection", objection + "/finding", "{\"upheld\":true," + text));
    }

    private String vote() {
        return "{\"on\":\"%s\",\"votersPresent\":9,\"votesFor\":9}".formatted(hall.day(0));
    }

    private String notice() {
        return "{\"from\":\"%s\",\"until\":\"%s\"}".formatted(hall.day(0), hall.day(7));
    }

    private Question get(String operation, String path) {
        return Question.get(operation, hall.village(), path).showing(shown);
    }

    private Question step(String operation, String part, String json) {
        return put(operation, part, json).answered(409);
    }

    private Question put(String operation, String part, String json) {
        return Question.put(operation, hall.village(), procedure.path() + part)
                .sending(json.getBytes(UTF_8));
    }
}
