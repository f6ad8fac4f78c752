package org.uplift.household.needs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.testkit.access.Question;

/// All that can be asked about a need.
public final class NeedQuestions {

    private static final String WORDS = "a well behind the house";

    private final String village = Room.newVillage();
    private final String household =
            "/v1/households/" + Room.registered(FileForm.ofThree().with("/division", village));
    private final String need = Ids.next().toString();

    private NeedQuestions() {}

    public static List<Question> all() {
        Room.open();
        return new NeedQuestions().questions();
    }

    private List<Question> questions() {
        var day = LocalDate.now(Time.HERE).plusDays(30);
        return List.of(
                Question.put("raiseNeed", village, household + "/needs/" + need)
                        .sending(bytes(form()))
                        .answered(200, 201)
                        .showing(WORDS),
                Question.get("listNeeds", village, "/v1/needs?limit=500&division=" + village)
                        .showing(WORDS),
                Question.get("readNeed", village, "/v1/needs/" + need).showing(WORDS),
                step("takeNeed", "taking", "{\"promised\":\"%s\"}".formatted(day)),
                step("fulfilNeed", "fulfilment", "{\"words\":\"dug\"}"),
                step("confirmNeed", "confirmation", "{\"how\":\"visit\"}"),
                step("reopenNeed", "reopening", "{\"reason\":\"dry\"}"));
    }

    private static String form() {
        return "{\"category\":\"water\",\"urgency\":\"ordinary\",\"words\":\"%s\"}"
                .formatted(WORDS);
    }

    /// Each step is one person's; the others are told that it was taken.
    private Question step(String operation, String step, String body) {
        return Question.put(operation, village, "/v1/needs/" + need + "/" + step)
                .sending(bytes(body))
                .answered(200, 409);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(UTF_8);
    }
}
