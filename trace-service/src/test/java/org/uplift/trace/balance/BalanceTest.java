package org.uplift.trace.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;
import static org.uplift.trace.genealogy.Trade.kilograms;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Requests;
import org.uplift.trace.genealogy.Trade;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BalanceTest {

    private final Trade trade = Trade.in(Family.anyVillage());
    private final String lot = trade.lot("L");
    private final String plot = Orchard.PLOT + trade.mark();
    private final String graded = trade.lot("G");

    @Test
    void findsNothingWhereEverythingAddsUp() {
        trade.told(
                harvest("10"),
                trade.blend(2, List.of(kilograms(lot, "10")), kilograms(graded, "9.5")),
                trade.sale(3, graded, "9.5"));

        assertThat(open(lot).getList("items")).isEmpty();
        assertThat(open(graded).getList("items")).isEmpty();
    }

    @Test
    void findsThatMoreWasSoldThanPackedAndThatItIsRightAgain() {
        trade.told(
                harvest("10"),
                trade.blend(2, List.of(kilograms(lot, "10")), kilograms(graded, "8")),
                trade.sale(3, graded, "8.001"));

        var finding = open(graded);
        assertThat(finding.getList("items.rule")).containsExactly("more-sold-than-packed");
        assertThat(finding.getFloat("items[0].came")).isEqualTo(8f);
        assertThat(finding.getFloat("items[0].went")).isEqualTo(8.001f);

        trade.told(trade.blend(2, List.of(kilograms(lot, "0.5")), kilograms(graded, "0.5")));

        assertThat(open(graded).getList("items")).isEmpty();
        assertThat(findings(graded, true).getList("items.rule"))
                .containsExactly("more-sold-than-packed");
        assertThat(open(lot).getList("items.rule")).containsExactly("more-used-than-came");
    }

    @Test
    void findsThatMoreCameOutThanWentIn() {
        trade.told(
                harvest("10"),
                trade.blend(2, List.of(kilograms(lot, "5")), kilograms(graded, "6")));

        assertThat(open(graded).getList("items.rule")).containsExactly("more-made-than-went-in");
    }

    @Test
    void believesNoLongerWhatIsDeclaredWrong() {
        var sale =
                trade.sale(3, lot, "11")
                        .replaceFirst(
                                "\\{",
                                "{\"eventID\": \"urn:example:%s\", ".formatted(trade.mark()));
        trade.told(harvest("10"), sale);
        assertThat(open(lot).getList("items")).hasSize(1);

        var error = "{\"errorDeclaration\": {\"declarationTime\": \"2024-10-02T08:00:00Z\"}, ";
        trade.told(sale.replaceFirst("\\{", error));
        trade.told(sale.replaceFirst("\\{", error.replace("02T08", "03T08")));

        assertThat(open(lot).getList("items")).isEmpty();
        trade.told(trade.sale(4, lot, "10.5"));
        assertThat(open(lot).getFloat("items[0].went")).isEqualTo(10.5f);
    }

    @Test
    void findsThatAPlotBoreMoreThanItCan() {
        trade.told(harvest("90"), trade.harvest(2, trade.lot("M"), "20", plot));

        var findings = open(plot);

        assertThat(findings.getList("items.rule"))
                .containsExactly("more-harvested-than-the-plot-bears");
        assertThat(findings.getFloat("items[0].came")).isEqualTo(100f);
        assertThat(findings.getFloat("items[0].went")).isEqualTo(110f);
    }

    private String harvest(String amount) {
        return trade.harvest(1, lot, amount, plot);
    }

    private JsonPath open(String item) {
        return findings(item, false);
    }

    private JsonPath findings(String item, boolean closed) {
        return Requests.as(COUNTY_OFFICER, trade.place())
                .queryParam("lot", item)
                .queryParam("closed", closed)
                .get("/v1/balance-findings")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
