package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody whom the operator lets in no longer, and then again.
class DisabledTest {

    private static final String SOMEBODY = "revision";
    private static final String SOMEBODY_ELSE = "province";
    private static final String ANHUI = "340000000000";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Platform platform = Platform.up();
    private final Api register = platform.as("operator", Service.HOUSEHOLD);
    private final String user =
            "/v1/users/" + platform.as(SOMEBODY, Service.HOUSEHOLD).claims().path("sub").asText();

    @BeforeEach
    void enter() {
        register.put(
                        user,
                        "application/json",
                        BodyPublishers.ofString("{\"division\":\"%s\"}".formatted(ANHUI)))
                .expect(200);
    }

    @AfterEach
    void letInAgain() {
        register.delete(user + "/disablement").expect(200);
        awaitIn();
    }

    @Test
    void isOutEverywhereWithinAMinuteAndAloneAndComesInAgain() {
        awaitIn();

        register.put(
                        user + "/disablement",
                        "application/json",
                        BodyPublishers.ofString("{\"reason\":\"left the province\"}"))
                .expect(200);

        await("everybody to let them in no longer")
                .atMost(MINUTE)
                .until(() -> areAll(SOMEBODY, 403));
        assertThat(areAll(SOMEBODY_ELSE, 200)).isTrue();
        register.delete(user + "/disablement").expect(200);
        awaitIn();
    }

    private void awaitIn() {
        await("everybody to let them in").atMost(MINUTE).until(() -> areAll(SOMEBODY, 200));
    }

    private boolean areAll(String who, int status) {
        return Reader.QUESTIONS.entrySet().stream()
                .map(question -> platform.as(who, question.getKey()).get(question.getValue()))
                .allMatch(answer -> answer.expect(200, 403).status() == status && isProper(answer));
    }

    private static boolean isProper(Answer answer) {
        return answer.status() == 200 || answer.type().startsWith("application/problem+json");
    }
}
