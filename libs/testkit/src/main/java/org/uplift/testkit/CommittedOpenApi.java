package org.uplift.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A service's OpenAPI document, generated from its code and committed beside it as `openapi.yaml`,
/// so that a change of the interface is seen in review. After a change that is meant: `mvn -pl
/// SERVICE -am -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false -Duplift.openapi=write
/// test`.
public final class CommittedOpenApi {

    private static final Path DOCUMENT = Path.of("openapi.yaml");

    private CommittedOpenApi() {}

    /// To be called while the service runs in a test.
    public static void isUpToDate() throws IOException {
        assertThat(Undocumented.in(given().get("/q/openapi?format=json").asString())).isEmpty();
        var generated = given().get("/q/openapi").then().statusCode(200).extract().asString();
        if ("write".equals(System.getProperty("uplift.openapi"))) {
            var _ = Files.writeString(DOCUMENT, generated);
        }
        assertThat(DOCUMENT).as("see the command at CommittedOpenApi").exists();
        assertThat(generated)
                .as("openapi.yaml lags behind: see the command at CommittedOpenApi")
                .isEqualTo(Files.readString(DOCUMENT));
    }
}
