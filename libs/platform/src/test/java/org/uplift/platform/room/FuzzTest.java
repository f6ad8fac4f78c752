package org.uplift.platform.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.fuzz.Fuzz;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FuzzTest {

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI service;

    /// Trouble is what fails on purpose; nothing else does.
    @Test
    void findsWhatFailsAndNothingElse() throws Exception {
        var offences = Fuzz.at(service, "341623000000").ask().offences();

        assertThat(offences).isNotEmpty().allMatch(one -> one.contains("/v1/room/trouble/"));
    }
}
