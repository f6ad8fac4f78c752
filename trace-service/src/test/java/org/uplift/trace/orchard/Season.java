package org.uplift.trace.orchard;

import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.testkit.Requests;

/// A season of one grower, step by step over HTTP, with numbers that no other test has.
public final class Season {

    public final String division;
    public final UUID household;
    public final String gtin = checked("9" + digits(12));
    public final String sscc = checked(digits(17));
    public final UUID plot = Ids.next();
    public final UUID harvest = Ids.next();
    public final UUID grading = Ids.next();
    public final UUID packing = Ids.next();
    public final UUID shipment = Ids.next();
    public final UUID sale = Ids.next();
    private final String mark = digits(8);

    public Season(String division, UUID household) {
        this.division = division;
        this.household = household;
    }

    @CanIgnoreReturnValue
    public ValidatableResponse put(String path, String body) {
        return Requests.as(COUNTY_OFFICER, division).body(body).put(path).then();
    }

    @CanIgnoreReturnValue
    public Season product() {
        put("/v1/products/" + gtin, productBody()).statusCode(201);
        return this;
    }

    @CanIgnoreReturnValue
    public Season plot() {
        put("/v1/plots/" + plot, plotBody()).statusCode(201);
        return this;
    }

    @CanIgnoreReturnValue
    public Season harvest() {
        put("/v1/harvests/" + harvest, harvestBody("2025-10-10")).statusCode(201);
        return this;
    }

    @CanIgnoreReturnValue
    public Season grade() {
        put("/v1/gradings/" + grading, gradingBody()).statusCode(201);
        return this;
    }

    @CanIgnoreReturnValue
    public Season pack() {
        put("/v1/packings/" + packing, packingBody(lot("G"))).statusCode(201);
        return this;
    }

    @CanIgnoreReturnValue
    public Season stack() {
        put("/v1/pallets/" + sscc, palletBody()).statusCode(201);
        return this;
    }

    @CanIgnoreReturnValue
    public Season ship() {
        put("/v1/shipments/" + shipment, shipmentBody()).statusCode(201);
        return this;
    }

    public String productBody() {
        return """
        {"nameZh": "贵长猕猴桃", "nameEn": "Guichang kiwi", "variety": "guichang",
         "bearsKgMu": 1500, "boxKg": 5}
        """;
    }

    public String plotBody() {
        return """
        {"householdId": "%s", "gtin": "%s", "areaMu": 2, "plantedIn": 2015,
         "place": {"type": "Point", "coordinates": [106.6, 26.9]}}
        """
                .formatted(household, gtin);
    }

    public String harvestBody(String on) {
        return """
        {"plot": "%s", "lot": "%s", "on": "%s", "kg": 120.5}
        """
                .formatted(plot, lot("H"), on);
    }

    public String gradingBody() {
        return """
        {"gtin": "%s", "on": "2025-10-11", "from": [{"lot": "%s", "kg": 120}],
         "into": [{"lot": "%s", "grade": "first", "kg": 100},
                  {"lot": "%s", "grade": "juice", "kg": 12.5}]}
        """
                .formatted(gtin, lot("H"), lot("G"), lot("J"));
    }

    public String packingBody(String from) {
        return """
        {"gtin": "%s", "lot": "%s", "on": "2025-10-12", "from": [{"lot": "%s", "kg": 52}],
         "serials": [%s]}
        """
                .formatted(gtin, lot("P"), from, serials(0, 10));
    }

    public String palletBody() {
        return """
        {"gtin": "%s", "on": "2025-10-12", "serials": [%s]}
        """
                .formatted(gtin, serials(0, 10));
    }

    public String shipmentBody() {
        return """
        {"on": "2025-10-13", "to": "6901234567892", "order": "PO-%s", "pallets": ["%s"]}
        """
                .formatted(mark, sscc);
    }

    public String saleBody(int kg, int from, int until) {
        return """
        {"householdId": "%s", "gtin": "%s", "lot": "%s", "on": "2025-10-14", "kg": %d,
         "amountFen": 98000, "serials": [%s]}
        """
                .formatted(household, gtin, lot("P"), kg, serials(from, until));
    }

    public String reportBody(String number) {
        return """
        {"gtin": "%s", "lot": "%s", "on": "2025-10-11", "laboratory": "Laboratory",
         "report": "%s", "findings": [{"measure": "forchlorfenuron", "value": 0.01,
         "unit": "mg-kg", "most": 0.05}]}
        """
                .formatted(gtin, lot("H"), number);
    }

    public String certificateBody(String number) {
        return """
        {"householdId": "%s", "kind": "green-food", "number": "%s", "issuer": "CGFDC",
         "from": "2025-07-01", "until": "%s"}
        """
                .formatted(household, number, LocalDate.now(Time.HERE).plusYears(1));
    }

    /// What a buyer sees of a box.
    public ValidatableResponse page(int box) {
        return RestAssured.given()
                .accept("text/html")
                .get("/01/%s/21/%s?lang=en".formatted(gtin, serial(box)))
                .then();
    }

    /// @param kind such as `H` for the harvested one
    public String lot(String kind) {
        return kind + mark;
    }

    public String serial(int number) {
        return "%s-%03d".formatted(mark, number);
    }

    private String serials(int from, int until) {
        return IntStream.range(from, until)
                .mapToObj(i -> "\"" + serial(i) + "\"")
                .collect(Collectors.joining(","));
    }

    private static String digits(int count) {
        return UUID.randomUUID()
                .toString()
                .chars()
                .filter(it -> it != '-')
                .map(it -> Character.digit(it, 16) % 10)
                .limit(count)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining());
    }

    private static String checked(String digits) {
        var sum =
                IntStream.range(0, digits.length())
                        .map(i ->
                                (digits.charAt(i) - '0') * ((digits.length() - i) % 2 == 1 ? 3 : 1))
                        .sum();
        return digits + (10 - sum % 10) % 10;
    }
}
