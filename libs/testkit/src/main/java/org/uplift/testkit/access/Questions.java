package org.uplift.testkit.access;

import java.util.List;
import java.util.UUID;

/// Questions that several services are asked alike.
public final class Questions {

    private static final String ANYWHERE = "341623000000";

    private Questions() {}

    /// What every service has. A letter that is not there tells who might have read it.
    public static List<Question> aboutThePlatform() {
        var letter = "/v1/dead-letters/" + UUID.randomUUID();
        return List.of(
                Question.get("verifyAudit", ANYWHERE, "/v1/audit/verification").showing("sealed"),
                Question.get("listDeadLetters", ANYWHERE, "/v1/dead-letters"),
                Question.get("readDeadLetter", ANYWHERE, letter).answered(404),
                Question.put("replayDeadLetter", ANYWHERE, letter + "/replay").answered(404));
    }

    /// Of whatever keeps something sealed.
    public static List<Question> aboutKeys() {
        var resealing = "/v1/resealings/" + UUID.randomUUID();
        return List.of(
                Question.put("beginResealing", ANYWHERE, resealing).answered(200, 201),
                Question.get("readResealing", ANYWHERE, resealing).answered(200, 404));
    }

    /// A thing is read, found in lists and counted, whatever division the asker names.
    ///
    /// @param name of one of them, as in `readCandidate`
    public static List<Question> about(String name, String path, UUID id, String division) {
        var list = "list" + name + "s";
        var shown = "\":\"%s\"".formatted(id);
        var counted = "\"division\":\"%s\"".formatted(division);
        return List.of(
                Question.get("read" + name, division, path + "/" + id).showing(shown),
                Question.get(list, division, path + "?limit=500").showing(shown),
                Question.get(list, division, path + "?limit=500&division=" + division)
                        .showing(shown),
                Question.get(list, division, path + "?limit=500&division=000000000000")
                        .showing(shown),
                Question.get("count" + name + "s", division, path + "/summary?division=" + division)
                        .showing(counted));
    }
}
