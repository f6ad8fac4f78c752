package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Services that find their keys as they do in earnest believe the provider and nobody else.
class ForgeriesTest {

    private static final Platform PLATFORM = Platform.up();

    @ParameterizedTest
    @EnumSource(Service.class)
    void believesNone(Service service) throws IOException {
        var somebody = PLATFORM.as("province", service);
        var question = Objects.requireNonNull(Reader.QUESTIONS.get(service));
        somebody.get(question).expect(200);

        var forgeries = Forgeries.of(somebody.token());
        forgeries.forEach((what, token) -> {
            var answer = new Api(somebody.root(), token).get(question);
            assertThat(answer.status()).as(what).isEqualTo(401);
            assertThat(answer.type()).as(what).startsWith("application/problem+json");
            assertThat(answer.body()).as(what).doesNotContain(token.split("\\."));
        });
        var log = Files.readString(Logs.of(service.word()));
        forgeries.forEach(
                (what, token) -> assertThat(log).as(what).doesNotContain(token.split("\\.")));
    }
}
