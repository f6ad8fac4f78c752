package org.uplift.household.spotchecks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.uplift.testkit.Requests.as;

import java.util.List;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.access.Question;

/// All that can be asked about a draw.
public final class SpotCheckQuestions {

    private static final String SEED = "a-seed-nobody-could-guess";

    private SpotCheckQuestions() {}

    public static List<Question> all() {
        Room.open();
        var village = Room.newVillage();
        var household = Room.registered(FileForm.ofThree().with("/division", village));
        var path = "/v1/spot-checks/" + Ids.next();
        var form =
                "{\"division\":\"%s\",\"size\":1,\"commitment\":\"%s\"}"
                        .formatted(village, Draw.hash(SEED));
        as("county-officer", Room.COUNTY).body(form).put(path).then().statusCode(201);
        return List.of(
                Question.put("announceSpotCheck", village, path)
                        .sending(form.getBytes(UTF_8))
                        .showing(Draw.hash(SEED)),
                Question.get("readSpotCheck", village, path).showing(Draw.hash(SEED)),
                Question.get("listSpotPopulation", village, path + "/population")
                        .showing(household.toString()),
                Question.put("drawSpotCheck", village, path + "/draw")
                        .sending("{\"seed\":\"%s\"}".formatted(SEED).getBytes(UTF_8))
                        .showing(household.toString()));
    }
}
