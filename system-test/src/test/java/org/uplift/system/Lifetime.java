package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.uplift.system.Service.HOUSEHOLD;
import static org.uplift.system.Service.TRACE;
import static org.uplift.system.Trap.Kind.CHILD;
import static org.uplift.system.Trap.Kind.HEALTH;
import static org.uplift.system.Trap.Kind.NAME;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// What befalls one family of canaries that is no file: somebody visits it and has a helper's phone
/// ready, a child is born, its fruit is sold, buyers may know who grew it, and one pledges.
final class Lifetime {

    /// Of these no other canary has any.
    static final Map<String, Trap.Kind> NUMBERS =
            Map.of(
                    "19907309001", Trap.Kind.PHONE,
                    "19907309002", Trap.Kind.PHONE,
                    "19907309003", Trap.Kind.PHONE);

    /// By which the family is known, and those who had to do with it alone.
    static final List<String> WORDS =
            List.of(
                    NAME.word() + 9001,
                    NAME.word() + "巷9002号",
                    HEALTH.word() + 9003,
                    CHILD.word() + 9004,
                    CHILD.word() + 9005,
                    NAME.word() + 9006,
                    NAME.word() + 9007,
                    NAME.word() + 9008,
                    NAME.word() + 9009);

    /// Where the demo users work who may visit.
    private static final String VILLAGE = "341623100200";

    private static final String GTIN = "06901234569988";
    private static final String JSON = "application/json";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Platform platform;
    private final String household = UUID.randomUUID().toString();
    private final String home = "/v1/households/" + household;
    private final String helper = "canary-" + household;
    private final String lot = "C" + household.substring(0, 8).toUpperCase(Locale.ROOT);
    private final String link = "/01/" + GTIN + "/10/" + lot;
    private final List<String> errors = new ArrayList<>();

    Lifetime(Platform platform) {
        this.platform = platform;
    }

    /// @return what was refused
    List<String> lived() {
        enter();
        beVisited();
        bear();
        beHelped();
        grow();
        beSeen();
        bePledgedFor();
        return errors;
    }

    private void enter() {
        ObjectNode file = new Forms(List.of(VILLAGE)).household(new Random(1));
        file.put("phone", "19907309001").put("address", WORDS.get(1));
        file.withObject("/land").put("orchard", 3);
        member(file, 0).put("name", WORDS.get(0)).put("disease", WORDS.get(2));
        member(file, 1).put("name", WORDS.get(3));
        put("officer", HOUSEHOLD, home, file.toString()).expect(201);
    }

    private void beVisited() {
        var visit = UUID.randomUUID();
        var now = Instant.now();
        put(
                        "cadre",
                        HOUSEHOLD,
                        home + "/visits/" + visit,
                        """
                        {"openedAt": "%1$s",
                         "position": {"at": "%1$s", "latitude": 33.15, "longitude": 116.21}}
                        """
                                .formatted(now))
                .expect(201);
        var closing = "/v1/visits/" + visit + "/closing";
        var seen = "{\"closedAt\": \"%s\", \"seen\": \"%s\"}";
        errors.add(
                put("cadre", HOUSEHOLD, closing, seen.formatted(now, "电话 19907309001"))
                        .expect(422)
                        .body());
        put("cadre", HOUSEHOLD, closing, seen.formatted(now, "见到" + WORDS.get(5))).expect(200);
    }

    private void bear() {
        var read = platform.as("officer", HOUSEHOLD).get(home).expect(200);
        var child = member((ObjectNode) read.json(), 1);
        child.remove(List.of("id", "disease"));
        child.put("name", WORDS.get(4)).put("education", "illiterate");
        child.put("birthDate", LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(9).toString());
        child.putObject("schooling").put("status", "not-in-school");
        var birth = "{\"kind\": \"birth\", \"member\": %s}".formatted(child);
        var path = home + "/family-changes/" + UUID.randomUUID();
        errors.add(put("officer", HOUSEHOLD, path, birth).expect(428).body());
        var told =
                platform.as("officer", HOUSEHOLD)
                        .request(path)
                        .header("Content-Type", JSON)
                        .header("If-Match", read.tag())
                        .PUT(BodyPublishers.ofString(birth));
        Api.send(told.build()).expect(201);
    }

    private void beHelped() {
        put(
                        "officer",
                        HOUSEHOLD,
                        "/v1/users/" + helper,
                        "{\"division\": \"%s\", \"name\": \"%s\"}"
                                .formatted(VILLAGE, NAME.word() + 9900))
                .expect(200);
        put(
                        "officer",
                        HOUSEHOLD,
                        "/v1/users/" + helper + "/duties/" + UUID.randomUUID(),
                        "{\"role\": \"helper\", \"division\": \"%s\", \"from\": \"2020-01-01\"}"
                                .formatted(VILLAGE))
                .expect(200);
        put(
                        "officer",
                        HOUSEHOLD,
                        "/v1/helpers/" + helper,
                        "{\"division\": \"%s\", \"phone\": \"19907309002\"}".formatted(VILLAGE))
                .expect(200);
    }

    private void grow() {
        await("the grower to be known")
                .atMost(PATIENCE)
                .until(
                        () -> platform.as("officer", TRACE).get(grower()).status(),
                        status -> status == 200);
        var plot = UUID.randomUUID();
        trade(
                "/v1/products/" + GTIN,
                """
                {"nameZh": "猕猴桃", "nameEn": "Kiwi", "variety": "guichang", "bearsKgMu": 1500,
                 "boxKg": 5}
                """);
        trade(
                "/v1/plots/" + plot,
                """
                {"householdId": "%s", "gtin": "%s", "areaMu": 2, "plantedIn": 2012,
                 "place": {"type": "Point", "coordinates": [116.2, 33.1]}}
                """
                        .formatted(household, GTIN));
        trade(
                "/v1/harvests/" + UUID.randomUUID(),
                "{\"plot\": \"%s\", \"lot\": \"%s\", \"on\": \"2025-10-10\", \"kg\": 100}"
                        .formatted(plot, lot));
    }

    /// By whoever scans what the grower let them know.
    private void beSeen() {
        var profile =
                "{\"name\": \"%s\", \"bornOn\": \"%s\", \"storyZh\": \"%s\"}"
                        .formatted(WORDS.get(6), "%s", WORDS.get(7));
        var path = grower() + "/profile";
        var child = profile.formatted(LocalDate.now(ZoneId.of("Asia/Shanghai")).minusYears(9));
        errors.add(put("cadre", TRACE, path, child).expect(422).body());
        trade(path, profile.formatted("1970-03-01"));
        trade(grower() + "/consents/name", "");
        var page = stranger().request(link).header("Accept", "text/html").GET();
        assertThat(Api.send(page.build()).expect(200).body()).contains(WORDS.get(6));
    }

    private void bePledgedFor() {
        var pledge =
                """
                {"link": "%s", "grower": 0, "kind": "ORDER", "amountFen": %%d,
                 "contact": "%s 19907309003"}
                """
                        .formatted(link, WORDS.get(8));
        errors.add(pledge(pledge.formatted(0)).expect(400).body());
        pledge(pledge.formatted(20_000)).expect(201);
        var contact = "/v1/pledges/" + pledgeId() + "/contact";
        assertThat(platform.as("officer", TRACE).get(contact).expect(200).body())
                .contains("19907309003");
    }

    private String pledgeId() {
        var pledges = platform.as("officer", TRACE).get("/v1/pledges?limit=500").expect(200);
        for (var pledge : pledges.json().required("items")) {
            if (pledge.required("householdId").asText().equals(household)) {
                return pledge.required("id").asText();
            }
        }
        throw new AssertionError("Nobody pledged for " + household);
    }

    private Answer pledge(String json) {
        return stranger().send("POST", "/public/pledges", JSON, BodyPublishers.ofString(json));
    }

    /// The register forgets it at once, the trade when it has heard of that.
    void erase() {
        platform.as("officer", HOUSEHOLD).delete(home + "?ground=consent-withdrawn").expect(204);
        await("the trade to forget")
                .atMost(PATIENCE)
                .until(() ->
                        platform.number(
                                        TRACE,
                                        """
                                        select (select count(*) from grower_profile
                                                where household_id = '%1$s')
                                             + (select count(*) from pledge
                                                where household_id = '%1$s' and contact is not null)
                                        """
                                                .formatted(household))
                                == 0);
    }

    private static ObjectNode member(ObjectNode file, int place) {
        return (ObjectNode) file.required("members").required(place);
    }

    private String grower() {
        return "/v1/growers/" + household;
    }

    private Api stranger() {
        return platform.instance(TRACE).anonymously();
    }

    private void trade(String path, String json) {
        put("province", TRACE, path, json).expect(200, 201, 204);
    }

    private Answer put(String who, Service service, String path, String json) {
        return platform.as(who, service).put(path, JSON, BodyPublishers.ofString(json));
    }
}
