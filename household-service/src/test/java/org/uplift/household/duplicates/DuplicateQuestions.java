package org.uplift.household.duplicates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.uplift.testkit.Requests.as;

import java.util.List;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.access.Question;

/// All that can be asked about two households that are perhaps one.
public final class DuplicateQuestions {

    private DuplicateQuestions() {}

    public static List<Question> all() {
        Room.open();
        var village = Room.newVillage();
        var open = Doubles.family(village);
        var family = Room.registered(open);
        var path = candidate(open);
        var former = Doubles.family(village);
        var judged = Room.registered(former);
        var different = "{\"verdict\":\"different\",\"ground\":\"chance\"}".getBytes(UTF_8);
        var list = "/v1/duplicate-candidates?limit=500&state=";
        as("county-officer", Room.COUNTY)
                .body(different)
                .put(candidate(former) + "/verdict")
                .then()
                .statusCode(200);
        return List.of(
                Question.get("readDuplicate", village, path).showing(family.toString()),
                Question.put("judgeDuplicate", village, path + "/verdict")
                        .sending(different)
                        .showing(family.toString()),
                Question.get("listDuplicates", village, list + "different")
                        .showing(judged.toString()));
    }

    private static String candidate(FileForm family) {
        var twin = Room.register(Ids.next(), Doubles.twice(family));
        return "/v1/duplicate-candidates/" + twin.header("Duplicates");
    }
}
