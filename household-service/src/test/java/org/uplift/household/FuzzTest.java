package org.uplift.household;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.fuzz.Fuzz;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FuzzTest {

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI service;

    @Test
    void answersWhateverItIsAsked() throws Exception {
        var findings =
                Fuzz.at(service, "341623000000")
                        .knowing("PUT /v1/households/{id}", FileForm.ofThree().bytes())
                        .ask();

        assertThat(findings.offences()).as(findings.toString()).isEmpty();
        assertThat(findings.closed()).isEmpty();
        assertThat(findings.asked()).isGreaterThanOrEqualTo(4_000);
        assertThat(findings.successes()).isGreaterThan(100);
    }
}
