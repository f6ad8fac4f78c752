package org.uplift.trace.grower;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.uplift.platform.Ids;
import org.uplift.platform.sheets.SheetWriter;
import org.uplift.testkit.access.Question;
import org.uplift.trace.orchard.Season;

/// Questions about a season of one grower. The account of whoever asks as a grower is theirs.
final class TradeQuestions {

    private static final String KEEPER = "{\"subject\": \"test-grower\"}";

    private TradeQuestions() {}

    static List<Question> about(String place, UUID household) {
        var season = new Season(place, household).product().plot();
        var keeper = "/v1/growers/" + household + "/keeper";
        season.put(keeper, KEEPER).statusCode(204);
        season.harvest().grade().pack().stack().ship();
        var treatment = Ids.next();
        var late = Ids.next();
        var lab = Ids.next();
        var certificate = Ids.next();
        var plot = "/v1/plots/" + season.plot;
        season.put(plot + "/treatments/" + late, spraying("2025-11-01")).statusCode(201);
        var mine = "?limit=500&householdId=" + household;
        return List.of(
                Question.get("listProducts", place, "/v1/products?limit=1"),
                put("enterProduct", place, "/v1/products/" + season.gtin, season.productBody()),
                put("nameKeeper", place, keeper, KEEPER).answered(204),
                put("enterPlot", place, plot, season.plotBody()),
                Question.get("readPlot", place, plot).showing("\"id\":\"" + season.plot),
                Question.get("listPlots", place, "/v1/plots" + mine)
                        .showing("\"id\":\"" + season.plot),
                put(
                        "recordTreatment",
                        place,
                        plot + "/treatments/" + treatment,
                        spraying("2025-03-01")),
                Question.get("listTreatments", place, plot + "/treatments"),
                put(
                        "recordHarvest",
                        place,
                        "/v1/harvests/" + season.harvest,
                        season.harvestBody("2025-10-10")),
                Question.get("listLots", place, "/v1/lots" + mine).showing(season.lot("H")),
                put("recordGrading", place, "/v1/gradings/" + season.grading, season.gradingBody()),
                put(
                        "recordPacking",
                        place,
                        "/v1/packings/" + season.packing,
                        season.packingBody(season.lot("G"))),
                put("recordPallet", place, "/v1/pallets/" + season.sscc, season.palletBody()),
                put(
                        "recordShipment",
                        place,
                        "/v1/shipments/" + season.shipment,
                        season.shipmentBody()),
                put("recordSale", place, "/v1/sales/" + season.sale, season.saleBody(50, 0, 10)),
                put(
                                "takeBackStep",
                                place,
                                "/v1/steps/" + late + "/withdrawal",
                                "{\"reason\": \"did-not-happen\"}")
                        .answered(200, 409),
                put("recordLabResult", place, "/v1/lab-results/" + lab, labBody(season)),
                Question.get(
                                "listLabResults",
                                place,
                                "/v1/lab-results?limit=500&gtin=" + season.gtin)
                        .showing("\"id\":\"" + lab),
                put(
                        "recordCertificate",
                        place,
                        "/v1/certificates/" + certificate,
                        certificate(household)),
                Question.get("listCertificates", place, "/v1/certificates" + mine)
                        .showing("\"id\":\"" + certificate),
                sheet("tallyHarvests", place, "/v1/harvest-sheets?commit=true", harvests(season)),
                sheet("tallySales", place, "/v1/sale-sheets?commit=true", sales(season)),
                Question.get("listSales", place, "/v1/sales" + mine)
                        .showing("\"id\":\"" + season.sale));
    }

    private static String spraying(String day) {
        return """
        {"kind": "spraying", "agent": "石硫合剂", "amount": 2, "unit": "kg",
         "on": "%s", "waitingDays": 30}
        """
                .formatted(day);
    }

    private static String labBody(Season season) {
        return """
        {"gtin": "%s", "lot": "%s", "on": "2025-10-11", "laboratory": "检测中心",
         "report": "R-1", "findings": [{"measure": "dry-matter", "value": 16,
         "unit": "percent"}]}
        """
                .formatted(season.gtin, season.lot("H"));
    }

    private static String certificate(UUID household) {
        return """
        {"householdId": "%s", "kind": "organic", "number": "C-1", "issuer": "认证中心",
         "from": "2025-07-01", "until": "2027-06-30"}
        """
                .formatted(household);
    }

    private static String harvests(Season season) {
        return "plot,lot,on,kg\n%s,%s,2025-10-20,9\n".formatted(season.plot, season.lot("T"));
    }

    private static String sales(Season season) {
        return "householdId,gtin,lot,on,kg,amountFen,serials\n%s,%s,%s,2025-10-20,5,900,\n"
                .formatted(season.household, season.gtin, season.lot("G"));
    }

    private static Question sheet(String operation, String place, String path, String csv) {
        return Question.post(operation, place, path)
                .sending(SheetWriter.CSV, csv.getBytes(UTF_8))
                .missedWith(422);
    }

    private static Question put(String operation, String place, String path, String body) {
        return Question.put(operation, place, path)
                .sending(body.getBytes(UTF_8))
                .answered(200, 201);
    }
}
