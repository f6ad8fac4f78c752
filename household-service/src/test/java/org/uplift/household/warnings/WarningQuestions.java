package org.uplift.household.warnings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.uplift.testkit.Requests.as;

import java.util.List;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.testkit.access.Question;

/// All that can be asked about the warnings of one household.
public final class WarningQuestions {

    private WarningQuestions() {}

    public static List<Question> all() {
        Room.open();
        var village = Room.newVillage();
        var form =
                FileForm.ofThree()
                        .with("/division", village)
                        .with("/exitState", "exited")
                        .with("/actualExitYear", 2020);
        var family = Room.registered(form);
        Room.edit(family, "/water/safe", false);
        Room.edit(family, "/housing/dangerGrade", "D");
        Room.edit(family, "/members/0/work/months", 0);
        var list = "/v1/warnings?limit=500&reason=job-lost";
        return List.of(
                Question.get("listWarnings", village, list).showing("\"job-lost\""),
                Question.get("listWarnings", village, list + "&division=" + village)
                        .showing("\"job-lost\""),
                Question.put("takeUpWarning", village, warning(village, "water-unsafe/taking-up")),
                Question.put("dismissWarning", village, warning(village, "house-unsafe/dismissal"))
                        .sending("{\"remark\":\"已修缮完毕\"}".getBytes(UTF_8)));
    }

    private static String warning(String village, String step) {
        var reason = step.substring(0, step.indexOf('/'));
        String id =
                as("county-officer", village)
                        .get("/v1/warnings?reason={reason}", reason)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].id");
        return "/v1/warnings/" + id + step.substring(step.indexOf('/'));
    }
}
