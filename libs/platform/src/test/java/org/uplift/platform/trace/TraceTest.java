package org.uplift.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TraceTest {

    private static final String OURS = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final String THEIRS = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void isFollowedUntilItIsLeft() {
        try (var _ = Trace.follow("learn", List.of(OURS, OURS))) {
            try (var _ = Trace.follow("learn", List.of(THEIRS))) {
                assertThat(Trace.parent()).contains("0af7651916cd43dd8448eb211c80319c");
                assertThat(Trace.parent()).doesNotContain("b7ad6b7169203331");
                assertThat(MDC.get("traceId")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
            }
            assertThat(Trace.parent()).contains("4bf92f3577b34da6a3ce929d0e0e4736");
        }
        assertThat(Trace.parent()).isNull();
        assertThat(MDC.get("traceId")).isNull();
    }

    @Test
    void whatFollowsFromSeveralBeginsOneOfItsOwn() {
        try (var _ = Trace.follow("learn", List.of(OURS, THEIRS))) {
            assertThat(Trace.parent())
                    .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                    .doesNotContain("4bf92f3577b34da6a3ce929d0e0e4736")
                    .doesNotContain("0af7651916cd43dd8448eb211c80319c");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\nforged line"
            })
    void nonsenseIsNoTrace(String parent) {
        try (var _ = Trace.follow("learn", List.of(parent))) {
            assertThat(Trace.parent()).doesNotContain("4bf92f3577b34da6a3ce929d0e0e4736");
        }
    }
}
