package org.uplift.household.family;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.uplift.testkit.Requests.as;

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
        var far = family(village);
        var near = family(firstVillage());
        var across = "/v1/households/%s/family-changes/%s".formatted(near, Ids.next());
        var told = Told.merger(far);
        Told.of(near, "\"0\"", across, told).then().statusCode(201);
        return List.of(
                Question.put("putFamilyChange", village, change)
                        .sending(Told.birth().getBytes(UTF_8))
                        .ifMatch("0")
                        .answered(200, 201)
                        .showing("newborn"),
                // whoever is on duty where one of two families lives, and not where the other does
                Question.put("putFamilyChange", Room.COUNTY, across)
                        .sending(told.getBytes(UTF_8))
                        .ifMatch("0")
                        .showing("merger"),
                Question.put("undoFamilyChange", Room.COUNTY, across + "/undoing")
                        .ifMatch("1")
                        .showing("merger"),
                Question.get(
                                "listFamilyChanges",
                                village,
                                "/v1/households/%s/family-changes".formatted(merged))
                        .showing("merger"),
                Question.put("undoFamilyChange", village, merger + "/undoing")
                        .ifMatch("1")
                        .showing("merger"));
    }

    /// Where those serve who are asked in a division below the county.
    private static String firstVillage() {
        var divisions =
                """
                code,name,level,parent
                341623001000,第一镇,TOWNSHIP,%s
                341623001001,第一村,VILLAGE,341623001000
                """
                        .formatted(Room.COUNTY);
        as("operator", Room.COUNTY)
                .contentType("text/csv")
                .body(divisions.getBytes(UTF_8))
                .put("/v1/divisions")
                .then()
                .statusCode(200);
        return "341623001001";
    }

    private static UUID family(String village) {
        return Room.registered(FileForm.ofThree().with("/division", village));
    }
}
