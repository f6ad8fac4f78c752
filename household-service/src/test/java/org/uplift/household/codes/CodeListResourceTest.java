package org.uplift.household.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.codes.CodeLists;
import org.uplift.household.layout.Layout;
import org.uplift.platform.sheets.SheetWriter;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CodeListResourceTest {

    /// The lists that the items of the file choose from, and how many codes the forms give each.
    private static final Map<String, Integer> OF_THE_FILE =
            Map.ofEntries(
                    Map.entry("datum", 3),
                    Map.entry("identification-standard", 3),
                    Map.entry("attribute", 5),
                    Map.entry("household-type", 3),
                    Map.entry("exit-state", 8),
                    Map.entry("cause", 13),
                    Map.entry("monitored-type", 3),
                    Map.entry("risk", 11),
                    Map.entry("removal-mode", 2),
                    Map.entry("structure", 7),
                    Map.entry("danger-grade", 4),
                    Map.entry("water-source", 7),
                    Map.entry("fuel", 11),
                    Map.entry("toilet", 3),
                    Map.entry("road", 5),
                    Map.entry("relocation-mode", 2),
                    Map.entry("placement", 2),
                    Map.entry("relocation-difficulty", 5),
                    Map.entry("measure", 14),
                    Map.entry("sex", 2),
                    Map.entry("id-type", 3),
                    Map.entry("relation", 21),
                    Map.entry("ethnicity", 56),
                    Map.entry("political-status", 5),
                    Map.entry("education", 6),
                    Map.entry("student-status", 19),
                    Map.entry("drop-out-reason", 6),
                    Map.entry("health", 4),
                    Map.entry("labour-class", 5),
                    Map.entry("training-need", 10),
                    Map.entry("work-place", 4),
                    Map.entry("industry", 9),
                    Map.entry("work-channel", 6),
                    Map.entry("medical-insurance", 4),
                    Map.entry("pension-insurance", 3),
                    Map.entry("benefit", 3),
                    Map.entry("public-post", 5),
                    Map.entry("change-reason", 8));

    @Test
    void servesEveryListAndEachByItself() {
        ask("").body("name", hasItems("ethnicity", "measure", "label"));
        ask("/ethnicity").body("entries", hasSize(56));
        as("resident", "341623000000").get("/v1/code-lists/moons").then().statusCode(404);
    }

    @Test
    void servesEveryListOfTheFileInBothLanguages() {
        var named =
                Layout.published().columns().stream()
                        .flatMap(column -> Stream.ofNullable(column.list()));
        assertThat(named).hasSameElementsAs(OF_THE_FILE.keySet());
        OF_THE_FILE.forEach((name, size) -> {
            var entries = ask("/" + name).extract().jsonPath();
            for (var wording : new String[] {"entries.code", "entries.zh", "entries.en"}) {
                assertThat(entries.<String>getList(wording))
                        .as(name)
                        .hasSize(size)
                        .doesNotHaveDuplicates()
                        .allSatisfy(text -> assertThat(text).isNotBlank());
            }
        });
    }

    private static ValidatableResponse ask(String list) {
        return as("resident", "341623000000").get("/v1/code-lists" + list).then().statusCode(200);
    }

    @Test
    void givesEveryCodeARowOfASheet() {
        var sheet =
                as("resident", "341623000000")
                        .accept(SheetWriter.CSV)
                        .get("/v1/code-lists")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();

        var codes = CodeLists.all().stream().mapToInt(list -> list.entries().size()).sum();
        assertThat(sheet.lines())
                .hasSize(1 + codes)
                .startsWith("\ufefflist,code,zh,en,since,until")
                .anySatisfy(line -> assertThat(line).startsWith("label,red,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%2f..%2fetc%2fpasswd", "..%2F..%2Fcode-lists.csv"})
    void aPathOutOfTheListsLeadsNowhere(String name) {
        as("resident", "341623000000")
                .urlEncodingEnabled(false)
                .get("/v1/code-lists/" + name)
                .then()
                .statusCode(in(List.of(400, 404)))
                .contentType("application/problem+json");
    }
}
