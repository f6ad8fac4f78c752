package org.uplift.household.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.uplift.household.duties.Bureau.TODAY;
import static org.uplift.household.duties.Bureau.duty;
import static org.uplift.household.duties.Bureau.enter;
import static org.uplift.household.duties.Bureau.newVillage;
import static org.uplift.household.duties.Bureau.serving;

import java.util.List;
import java.util.UUID;
import org.uplift.platform.Ids;
import org.uplift.platform.paging.Place;
import org.uplift.testkit.access.Question;

/// All that can be asked about somebody who serves in a village.
public final class DutyQuestions {

    private final String village = newVillage();
    private final String user = entered();
    private final String other = entered();
    private final UUID duty = serving(user, "village-cadre", village);
    private final String path = "/v1/users/" + user;
    private final String shown = "\"" + user + "\"";

    private DutyQuestions() {}

    public static List<Question> all() {
        Bureau.open();
        return new DutyQuestions().questions();
    }

    private String entered() {
        var subject = "user-" + Ids.next();
        enter(subject, village).then().statusCode(200);
        return subject;
    }

    private List<Question> questions() {
        return List.of(
                Question.get("listUsers", village, "/v1/users?limit=500&division=" + village)
                        .showing(shown),
                Question.get("listUsers", village, fromThereOn()).showing(shown),
                Question.get("readUser", village, path).showing(shown),
                Question.get("readUserHistory", village, path + "/history").showing(shown),
                Question.get("listDuties", village, "/v1/duties?division=" + village)
                        .showing(shown),
                put("putUser", "", "{\"division\":\"%s\"}".formatted(village)),
                put(
                        "putDuty",
                        "/duties/" + duty,
                        duty("village-cadre", village, TODAY.minusDays(30), null)),
                put(
                        "putLeave",
                        "/leaves/" + Ids.next(),
                        "{\"from\":\"%s\",\"until\":\"%s\"}".formatted(TODAY, TODAY)),
                put("disableUser", "/disablement", "{\"reason\":\"left the county\"}"),
                Question.delete("enableUser", village, path + "/disablement").showing(shown),
                Question.put("loadDuties", village, "/v1/duties")
                        .sending("text/csv", sheet())
                        .missedWith(422),
                Question.put("proposeHandOver", village, "/v1/hand-overs/" + Ids.next())
                        .sending(handOver()),
                Question.put(
                                "acceptHandOver",
                                village,
                                "/v1/hand-overs/" + Ids.next() + "/acceptance")
                        .answered(404),
                Question.get("listHandOvers", village, "/v1/hand-overs"));
    }

    /// Of the whole nation, from this village on.
    private String fromThereOn() {
        return "/v1/users?limit=500&division=000000000000&after=" + Place.hide(village + "/a");
    }

    private Question put(String operation, String part, String json) {
        return Question.put(operation, village, path + part)
                .sending(json.getBytes(UTF_8))
                .showing(shown);
    }

    private byte[] sheet() {
        return "subject,role,division,from\n%s,village-cadre,%s,%s\n"
                .formatted(user, village, TODAY.minusDays(30))
                .getBytes(UTF_8);
    }

    private byte[] handOver() {
        return "{\"from\":\"%s\",\"to\":\"%s\",\"on\":\"%s\"}"
                .formatted(user, other, TODAY.plusDays(1))
                .getBytes(UTF_8);
    }
}
