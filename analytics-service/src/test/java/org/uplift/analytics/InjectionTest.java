package org.uplift.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.fuzz.Injections;
import org.uplift.testkit.fuzz.Tripwire;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class InjectionTest {

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI service;

    @Test
    void writesNothingThatWasSentIntoAStatement() throws Exception {
        try (var wire = Tripwire.set()) {
            assertThat(wire.harmless(Injections.TEXTS)).isEmpty();

            var findings = Injections.into(service, "341623000000").ask();

            assertThat(wire.isHit()).isFalse();
            assertThat(findings.offences()).as(findings.toString()).isEmpty();
            assertThat(findings.asked()).isGreaterThan(300);
        }
    }
}
