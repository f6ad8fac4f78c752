package org.uplift.trace.grower;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.testkit.Requests;
import org.uplift.testkit.access.Question;
import org.uplift.trace.capture.Sample;

/// Questions about codes and what they lead to.
final class PageQuestions {

    private static final String WARNINGS = "/v1/scans/warnings?limit=500&division=";

    private PageQuestions() {}

    /// @param grower of the place
    /// @param pledge for that grower
    static List<Question> about(String place, UUID grower, UUID pledge) {
        var serial = Sample.serial();
        var link = "/01/09521141012345/21/" + serial;
        capture(place, serial, "shipping");
        var warning = warning(place);
        var today = LocalDate.now(Time.HERE);
        var day = "&since=%s&until=%s".formatted(today, today.plusDays(1));
        var profile = "/v1/growers/" + grower + "/profile";
        var consents = "/v1/growers/" + grower + "/consents";
        var sheet = "/v1/label-sheets/" + order(place, serial);
        return List.of(
                Question.get("followLink", place, link),
                Question.get("describeResolver", place, "/.well-known/gs1resolver"),
                Question.get("drawQrCode", place, "/v1/qr-codes/svg?link=" + link),
                Question.get("drawQrCodeInDots", place, "/v1/qr-codes/png?link=" + link),
                Question.get("readLabels", place, sheet).showing(lot(serial)),
                Question.put("orderLabels", place, "/v1/label-sheets/" + Ids.next())
                        .sending(form(serial).getBytes(UTF_8))
                        .answered(200, 400, 409),
                Question.put("writeProfile", place, profile)
                        .sending(profile("Old Wang").getBytes(UTF_8))
                        .showing("Old Wang"),
                Question.get("readProfile", place, profile)
                        .after(() -> put(place, profile, profile("Old Wang")))
                        .showing("Old Wang"),
                Question.get(
                                "listGrowerReaders",
                                place,
                                "/v1/growers/" + grower + "/readers?limit=500")
                        .after(() -> put(place, profile, profile("Old Wang")))
                        .showing("writeProfile"),
                Question.get("listConsents", place, consents)
                        .after(() -> put(place, consents + "/name", ""))
                        .showing("givenTo"),
                Question.put("giveConsent", place, consents + "/story").answered(204),
                Question.delete("withdrawConsent", place, consents + "/story").answered(204),
                Question.get("listPledges", place, "/v1/pledges?limit=500&division=" + place)
                        .showing(pledge.toString()),
                Question.get("readPledgeContact", place, "/v1/pledges/" + pledge + "/contact")
                        .showing("mail@example.org"),
                Question.put("handOverPledge", place, "/v1/pledges/" + pledge + "/hand-over")
                        .sending(today().getBytes(UTF_8))
                        .answered(204),
                Question.post("pledge", place, "/public/pledges")
                        .sending(offer(link).getBytes(UTF_8))
                        .answered(404),
                Question.post("pledgeByForm", place, "/public/pledges/form")
                        .sending("application/x-www-form-urlencoded", "link=1".getBytes(UTF_8))
                        .answered(400),
                Question.get("readReceipt", place, "/public/pledges/" + pledge)
                        .showing(pledge.toString()),
                Question.get("readReceiptPage", place, "/public/pledges/" + pledge + "/page")
                        .showing(pledge.toString()),
                Question.get("listScanWarnings", place, WARNINGS + place).showing(warning),
                Question.put(
                                "closeScanWarning",
                                place,
                                "/v1/scans/warnings/" + warning + "/closing")
                        .answered(204),
                Question.get("countScans", place, "/v1/scans/summary?division=" + place + day)
                        .showing("scans"));
    }

    /// Of a box that was scanned before it was shipped.
    private static String warning(String place) {
        var serial = Sample.serial();
        capture(place, serial, "packing");
        given().get("/01/09521141012345/21/" + serial).then().statusCode(200);
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                Requests.as(COUNTY_OFFICER, place)
                                        .get(WARNINGS + place)
                                        .jsonPath()
                                        .getString(
                                                "items.find { it.thing.endsWith('%s') }?.id"
                                                        .formatted(serial)),
                        Objects::nonNull);
    }

    private static void capture(String place, String serial, String step) {
        Requests.as(COUNTY_OFFICER, place)
                .body(Sample.single(Sample.box(serial), "\"bizStep\": \"%s\", ".formatted(step)))
                .post("/epcis/events")
                .then()
                .statusCode(201);
    }

    private static String offer(String link) {
        return """
        {"link": "%s", "grower": 0, "kind": "ORDER", "amountFen": 100, "contact": "a@example.org"}
        """
                .formatted(link);
    }

    private static String today() {
        return "{\"on\": \"%s\"}".formatted(LocalDate.now(Time.HERE));
    }

    private static String profile(String name) {
        return "{\"name\": \"%s\", \"bornOn\": \"1970-03-01\"}".formatted(name);
    }

    private static void put(String place, String path, String body) {
        var asked = Requests.as(COUNTY_OFFICER, place);
        var sent = body.isEmpty() ? asked : asked.body(body);
        sent.put(path).then().statusCode(body.isEmpty() ? 204 : 200);
    }

    private static String order(String place, String serial) {
        var id = Ids.next().toString();
        Requests.as(COUNTY_OFFICER, place)
                .body(form(serial))
                .put("/v1/label-sheets/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    private static String form(String serial) {
        return """
        {"gtin": "09521141012345", "lot": "%s", "count": 2}
        """
                .formatted(lot(serial));
    }

    private static String lot(String serial) {
        return serial.toUpperCase(Locale.ROOT);
    }
}
