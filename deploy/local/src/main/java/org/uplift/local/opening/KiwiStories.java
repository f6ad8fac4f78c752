package org.uplift.local.opening;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import org.uplift.local.ground.Port;

/// What growers let buyers know: a name, a story, the village, and of each but every fourth what
/// they sold and live on.
record KiwiStories(Api officer) {

    private static final List<String> OPEN = List.of("name", "story", "village");
    private static final List<String> OPENER =
            List.of("name", "story", "village", "sales", "income");
    private static final int GROWN_UP = 19;

    void tell(Orchardist grower) {
        var card = officer.get(Port.HOUSEHOLD, "/v1/households/" + grower.household() + "/card");
        var age = age(card);
        if (age < GROWN_UP) {
            return;
        }
        var place = "/v1/growers/" + grower.household();
        var year = Year.now(ZoneId.of("Asia/Shanghai")).getValue();
        var bornOn = LocalDate.of(year - 1 - age, 1, 1);
        new Steps(officer)
                .put(place + "/profile", profile(card.path("head").asText(), bornOn, grower));
        for (var field : grower.isShy() ? OPEN : OPENER) {
            var _ = officer.put(Port.TRACE, place + "/consents/" + field);
        }
    }

    private static int age(JsonNode card) {
        return StreamSupport.stream(card.path("members").spliterator(), false)
                .filter(member -> member.path("relation").asText().equals("head"))
                .mapToInt(member -> member.path("age").asInt())
                .findFirst()
                .orElse(0);
    }

    static String profile(String name, LocalDate bornOn, Orchardist grower) {
        return """
        {"name": "%s", "bornOn": "%s",
         "storyZh": "%d 年起种植贵长猕猴桃，果园 %s 亩。",
         "storyEn": "Has grown Guichang kiwis since %3$d, on %4$s mu."}
        """
                .formatted(
                        name,
                        bornOn,
                        grower.plantedIn(),
                        grower.areaMu().stripTrailingZeros().toPlainString());
    }
}
