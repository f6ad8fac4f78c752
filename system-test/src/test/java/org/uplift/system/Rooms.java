package org.uplift.system;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// What is done about a household beside its file: a need, a measure, a procedure, and what others
/// look at meanwhile.
record Rooms(Platform platform, String household) {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    /// @param phone of somebody, whom no words may name
    /// @return what everybody may see of it, and what was refused
    List<String> lived(String phone) {
        var village = register().get(home()).expect(200).json().path("division").asText();
        var refused = need("打井，联系电话" + phone).expect(422).body();
        need("门前打一口井").expect(201);
        put(
                        home() + "/measures/" + UUID.randomUUID(),
                        """
                        {"category":"industry","budgetFen":1000,"startsOn":"%1$s",
                        "endsOn":"%1$s","expectedFen":7}\
                        """
                                .formatted(TODAY))
                .expect(201);
        put(
                        home() + "/procedures/" + UUID.randomUUID(),
                        "{\"kind\":\"stable-exit\",\"reason\":\"other\"}")
                .expect(201, 409);
        for (var look :
                List.of(
                        home() + "/card/page",
                        home() + "/exit-score",
                        home() + "/findings",
                        "/v1/duplicate-candidates",
                        "/v1/needs?division=" + village)) {
            register().get(look).expect(200);
        }
        var stranger = platform.instance(Service.HOUSEHOLD).anonymously();
        return List.of(refused, stranger.get("/public/notices/" + village).expect(200).body());
    }

    private Answer need(String words) {
        return put(
                home() + "/needs/" + UUID.randomUUID(),
                "{\"category\":\"water\",\"urgency\":\"ordinary\",\"words\":\"%s\"}"
                        .formatted(words));
    }

    private Answer put(String path, String json) {
        return register().put(path, "application/json", BodyPublishers.ofString(json));
    }

    private String home() {
        return "/v1/households/" + household;
    }

    private Api register() {
        return platform.as("province", Service.HOUSEHOLD);
    }
}
