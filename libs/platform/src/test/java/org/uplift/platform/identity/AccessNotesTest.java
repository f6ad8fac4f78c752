package org.uplift.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.junit.jupiter.api.Test;

class AccessNotesTest {

    private static final String HEAD = "operation outside " + String.join(" ", Roles.ALL) + "\n";
    private static final String ROW = "readCow missing duty - - - - - - - - all\n";

    private final Operation read = operation("readCow");

    @Test
    void writesWhoMayDoWhatIntoTheDocument() {
        note(ROW, read);

        assertThat(read.getExtensions())
                .containsEntry("x-roles", List.of("county-officer", "operator"))
                .containsEntry(
                        "x-relation", Map.of("county-officer", "own or below", "operator", "any"));
        assertThat(read.getDescription())
                .isEqualTo(
                        """
                        Moo.

                        What lies outside the caller's duty area is not there. Wherever it lies, \
                        it is there for: operator.\
                        """);
        assertThat(read.getResponses().getAPIResponses())
                .containsOnlyKeys("401", "403", "404", "429");
    }

    @Test
    void saysTheRelationOnceWhereItIsEverybodys() {
        note(ROW.replace("all", "duty"), read);
        assertThat(read.getExtensions()).containsEntry("x-relation", "own or below");
        var know = operation("knowCow");
        note(
                ROW.replace("duty", "all").replace("missing", "nowhere").replace("read", "know"),
                know);
        assertThat(know.getExtensions()).containsEntry("x-relation", "any");
    }

    @Test
    void asksNobodyForATokenWhereItIsPublic() {
        note("readCow public all all all all all all all all all all\n", read);

        assertThat(read.getSecurity()).isEmpty();
        assertThat(read.getExtensions()).containsEntry("x-roles", List.of("everybody"));
        assertThat(read.getDescription()).endsWith("Open to everybody, without a token.");
        assertThat(read.getResponses().getAPIResponses()).containsOnlyKeys("401", "403", "429");
    }

    @Test
    void lacksARow() {
        assertThatThrownBy(() -> note(ROW, read, operation("milkCow")))
                .hasMessageContaining("GET /milkCow, operationId milkCow, has no row");
        assertThatThrownBy(() -> note(ROW, read, operation(null)))
                .hasMessageContaining("has no row");
    }

    @Test
    void lacksAnOperation() {
        var rows = ROW + ROW.replace("readCow", "milkCow");

        assertThatThrownBy(() -> note(rows, read)).hasMessageContaining("[milkCow]");
    }

    private static void note(String rows, Operation... operations) {
        new AccessNotes(AccessTable.of(HEAD + rows)).filterOpenAPI(document(operations));
    }

    private static OpenAPI document(Operation... operations) {
        var paths = OASFactory.createPaths();
        for (var operation : operations) {
            paths.addPathItem(
                    "/" + operation.getOperationId(), OASFactory.createPathItem().GET(operation));
        }
        return OASFactory.createOpenAPI().paths(paths);
    }

    private static Operation operation(String id) {
        return OASFactory.createOperation()
                .operationId(id)
                .description("Moo.")
                .responses(OASFactory.createAPIResponses());
    }
}
