package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uplift.testkit.TopicWriter;

/// A message that nobody can read, in the middle of those that everybody must.
class PoisonTest {

    private static final Platform PLATFORM = Platform.up();

    @ParameterizedTest
    @EnumSource(names = {"RELOCATION", "JOBS", "TRACE", "ANALYTICS"})
    void isLaidAsideAloneAndCanBeReplayed(Service service) {
        var subject = UUID.randomUUID();
        TopicWriter.to("household-events").say(subject, "nonsense");

        var letter =
                await("the letter in " + service.title())
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> letter(service, subject), Optional::isPresent)
                        .orElseThrow();

        var operator = PLATFORM.as("operator", service);
        var path = "/v1/dead-letters/" + letter.required("id").asText();
        assertThat(operator.get(path).expect(200).body()).contains("nonsense");
        operator.put(path + "/replay", "application/json", BodyPublishers.noBody()).expect(200);
        assertThat(letter(service, subject)).as("replayed, it fails again and stays").isPresent();
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
