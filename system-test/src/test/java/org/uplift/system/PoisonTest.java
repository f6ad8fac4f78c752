package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uplift.testkit.TopicWriter;

/// A message that nobody can read, in the middle of those that everybody must.
class PoisonTest {

    private static final Platform PLATFORM = Platform.up();

    @ParameterizedTest
    @EnumSource
    void isLaidAsideAloneAndCanBeReplayed(Service service) {
        var subject = UUID.randomUUID();
        var topic = service == Service.HOUSEHOLD ? "jobs-events" : "household-events";
        TopicWriter.to(topic).say(subject, "nonsense");

        var letter = awaitLetter(service, subject, Duration.ofMinutes(1));

        var operator = PLATFORM.as("operator", service);
        var path = "/v1/dead-letters/" + letter.required("id").asText();
        assertThat(operator.get(path).expect(200).body()).contains("nonsense");
        operator.put(path + "/replay", "application/json", BodyPublishers.noBody()).expect(200);
        assertThat(letter(service, subject)).as("replayed, it fails again and stays").isPresent();
    }

    /// The control: a message that is passed over and laid nowhere.
    @Tag("long")
    @Test
    void wouldNoticeAMessageThatIsPassedOver() {
        var subject = UUID.randomUUID();
        try (var _ = Sabotage.forgetting(PLATFORM, Service.JOBS, "dead_letter", "true")) {
            TopicWriter.to("household-events").say(subject, "nonsense");
            await("the service to be through with it")
                    .atMost(Duration.ofMinutes(1))
                    .until(Group.of(PLATFORM, Service.JOBS)::isThrough);
        }
        assertThatThrownBy(() -> awaitLetter(Service.JOBS, subject, Duration.ofSeconds(2)))
                .isInstanceOf(ConditionTimeoutException.class);
    }

    private static JsonNode awaitLetter(Service service, UUID subject, Duration patience) {
        return await("the letter in " + service.title())
                .atMost(patience)
                .until(() -> letter(service, subject), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<JsonNode> letter(Service service, UUID subject) {
        var page = PLATFORM.as("operator", service).get("/v1/dead-letters").expect(200).json();
        for (var letter : page.required("items")) {
            if (letter.toString().contains(subject.toString())) {
                return Optional.of(letter);
            }
        }
        return Optional.empty();
    }
}
