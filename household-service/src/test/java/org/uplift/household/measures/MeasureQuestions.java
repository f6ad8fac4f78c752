package org.uplift.household.measures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.testkit.access.Question;

/// All that can be asked about a measure.
public final class MeasureQuestions {

    private static final String RESPONSIBLE = "司马小川";

    private final String village = Room.newVillage();
    private final String household =
            "/v1/households/" + Room.registered(FileForm.ofThree().with("/division", village));
    private final String id = Ids.next().toString();
    private final LocalDate today = LocalDate.now(Time.HERE);

    private MeasureQuestions() {}

    public static List<Question> all() {
        Room.open();
        return new MeasureQuestions().questions();
    }

    private List<Question> questions() {
        var path = "/v1/measures/" + id;
        var day = "{\"on\":\"%s\"}".formatted(today);
        var effect = "{\"seenOn\":\"%s\",\"amountFen\":700}".formatted(today);
        return List.of(
                put("planMeasure", household + "/measures/" + id, form()).answered(200, 201),
                Question.get("listMeasures", village, "/v1/measures?limit=500&division=" + village)
                        .showing(RESPONSIBLE),
                Question.get("readMeasure", village, path).showing(RESPONSIBLE),
                put("beginMeasure", path + "/beginning", day),
                put("recordEffect", path + "/effects/" + Ids.next(), effect),
                put("endMeasure", path + "/end", day));
    }

    private String form() {
        return """
        {"category":"industry","budgetFen":1000,"startsOn":"%1$s","endsOn":"%1$s","expectedFen":7,
        "responsible":"%2$s"}\
        """
                .formatted(today, RESPONSIBLE);
    }

    private Question put(String operation, String path, String body) {
        return Question.put(operation, village, path)
                .sending(body.getBytes(UTF_8))
                .showing(RESPONSIBLE);
    }
}
