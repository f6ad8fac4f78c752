package org.uplift.household.family;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.access.Question;

/// All that can be asked about what happened in a family.
public final class FamilyQuestions {

    private FamilyQuestions() {}

    public static List<Question> all() {
        Room.open();
        var village = Room.newVillage();
        var changing = family(village);
        var merged = family(village);
        var absorbed = family(village);
        var change = "/v1/households/%s/family-changes/%s".formatted(changing, Ids.next());
        var merger = "/v1/households/%s/family-changes/%s".formatted(merged, Ids.next());
        Told.of(merged, "\"0\"", merger, Told.merger(absorbed)).then().statusCode(201);
        return List.of(
                Question.put("putFamilyChange", village, change)
                        .sending(Told.birth().getBytes(UTF_8))
                        .ifMatch("0")
                        .answered(200, 201)
                        .showing("newborn"),
                Question.get(
                                "listFamilyChanges",
                                village,
                                "/v1/households/%s/family-changes".formatted(merged))
                        .showing("merger"),
                Question.put("undoFamilyChange", village, merger + "/undoing")
                        .ifMatch("1")
                        .showing("merger"));
    }

    private static UUID family(String village) {
        return Room.registered(FileForm.ofThree().with("/division", village));
    }
}
