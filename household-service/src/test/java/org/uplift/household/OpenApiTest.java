package org.uplift.household;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.CommittedOpenApi;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OpenApiTest {

    @Test
    void theCommittedDocumentIsTheOneServed() throws IOException {
        CommittedOpenApi.isUpToDate();
    }
}
