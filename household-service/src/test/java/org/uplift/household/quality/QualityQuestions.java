package org.uplift.household.quality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.uplift.testkit.Requests.as;

import java.util.List;
import java.util.UUID;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.access.Question;

/// All that can be asked about what is wrong with one household's file.
public final class QualityQuestions {

    private final String village = Room.newVillage();
    private final UUID household = Room.registered(FileForm.ofThree().with("/division", village));
    private final UUID sweep = Ids.next();

    private QualityQuestions() {}

    public static List<Question> all() {
        Room.open();
        return new QualityQuestions().questions();
    }

    private List<Question> questions() {
        var findings = "/v1/households/" + household + "/findings";
        var exception = "/v1/findings/" + finding(findings) + "/exception";
        var shown = "\"householdId\":\"%s\"".formatted(household);
        var swept = "\"id\":\"%s\"".formatted(sweep);
        var begun = "/v1/quality/sweeps/" + sweep;
        as("operator", Room.COUNTY).put(begun + "?division=" + village).then().statusCode(201);
        return List.of(
                Question.get("listFindings", village, "/v1/findings?limit=500&division=" + village)
                        .showing(shown),
                Question.get("readFindings", village, findings).showing(shown),
                Question.get("countFindings", village, "/v1/finding-counts?division=" + village)
                        .showing("\"division\":\"%s\"".formatted(village)),
                Question.put("exceptFinding", village, exception)
                        .sending("{\"reason\":\"verified-on-site\"}".getBytes(UTF_8))
                        .showing(shown),
                Question.delete("withdrawException", village, exception).showing(shown),
                Question.get("listQualityRules", village, "/v1/quality-rules"),
                Question.put("beginQualitySweep", village, begun + "?division=" + village)
                        .showing(swept),
                Question.get("readQualitySweep", village, begun).showing(swept));
    }

    private static String finding(String path) {
        return as("county-officer", Room.COUNTY)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }
}
