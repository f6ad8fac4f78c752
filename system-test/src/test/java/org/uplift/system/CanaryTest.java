package org.uplift.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.uplift.system.Trap.Kind.CHILD;
import static org.uplift.system.Trap.Kind.HEALTH;
import static org.uplift.system.Trap.Kind.NAME;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.TopicWriter;

/// People go through everything; afterwards they show where they may, and nowhere else.
class CanaryTest {

    /// The register itself: what people are searched by, and the files.
    private static final Set<String> MAY_SHOW =
            Set.of(
                    "household.household.head_name NAME",
                    "household.household.phone PHONE",
                    "household.household.file NAME",
                    "household.household.file CHILD",
                    "household.household.file HEALTH",
                    "household.household.file PHONE",
                    "household.household_version.file NAME",
                    "household.household_version.file CHILD",
                    "household.household_version.file HEALTH",
                    "household.household_version.file PHONE",
                    "household.platform_user.name NAME",
                    "household.user_history.standing NAME",
                    "household.visit.seen NAME",
                    "household.person.name NAME",
                    "household.person.name CHILD",
                    "household.person.phone PHONE");

    /// Where what they are rests sealed, so that nothing shows.
    private static final Set<String> SEALED =
            Set.of(
                    "household.helper.sealed",
                    "trace.grower_profile.sealed",
                    "trace.pledge.contact");

    private static final List<String> TOPICS =
            List.of("topic household-events", "topic duty-events", "topic trace-events");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Platform platform = Platform.up();
    private final List<String> errors = new ArrayList<>();
    private final Map<Service, Spans> traces = new EnumMap<>(Service.class);

    @BeforeEach
    void watch() {
        for (var service : Service.values()) {
            var spans = Spans.collected();
            traces.put(service, spans);
            spans.of(platform.instance(service));
        }
        restartAll();
    }

    @AfterEach
    void watchNoMore() {
        platform.instances().forEach(Spans::noneOf);
        restartAll();
        traces.values().forEach(Spans::close);
    }

    private void restartAll() {
        platform.instances().parallelStream().forEach(Instance::stop);
        new Disaster(platform).startAgain();
    }

    @Test
    void showNowhereButInTheRegister() throws Exception {
        fly("341621", 60, 90);
    }

    @Test
    @Tag("long")
    void aThousandShowNowhereButInTheRegister() throws Exception {
        fly("341825", 550, 1_000);
    }

    private void fly(String county, int households, int people) throws Exception {
        var desk = new Desk(platform, Counties.small(county, households));
        var canaries = Canaries.of(desk.county());
        var numbers = new HashMap<>(canaries.numbers());
        numbers.putAll(Lifetime.NUMBERS);
        var trap = Trap.of(numbers);
        assertThat(canaries.people()).isGreaterThan(people);

        var resting = bringIn(desk, canaries, trap);
        var one = edit(desk);
        errors.addAll(new Rooms(platform, one).lived(phone(canaries)));
        var family = new Lifetime(platform);
        errors.addAll(family.lived());
        search(canaries);
        stumble(desk, one);

        assertThat(trap.inAnyOf(errors)).isEmpty();
        awaitTraces();
        var shown = Whereabouts.of(platform, traces, trap);
        assertThat(shown.places()).containsAll(placesOfAll());
        assertThat(shown.found()).containsAll(MAY_SHOW);
        assertThat(beyond(shown)).isEmpty();
        erase(desk, canaries, one, resting, family);
        leakOnPurpose(canaries, trap);
    }

    /// Traces go out a moment after what they tell of.
    private void awaitTraces() {
        Reader.QUESTIONS.forEach(
                (service, question) -> platform.as("province", service).get(question).expect(200));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> traces.values().stream().noneMatch(one -> one.kept().isEmpty()));
    }

    /// Of whoever was erased, whatever there is of others.
    private Set<String> shown(Map<String, Trap.Kind> numbers, Collection<String> names) {
        return Whereabouts.of(platform, traces, Trap.ofThese(numbers, names)).found();
    }

    /// Where a search that reads nothing would find nothing.
    private static List<String> placesOfAll() {
        var places = new ArrayList<>(TOPICS);
        for (var service : Service.values()) {
            for (var place : List.of(" log", " metrics", " traces")) {
                places.add(service.title() + place);
            }
            places.add(service.word() + ".flyway_schema_history.script");
        }
        places.addAll(SEALED);
        return places;
    }

    /// @return one more that stays where it is, with its file
    private Import bringIn(Desk desk, Canaries canaries, Trap trap) {
        var sent = desk.send(canaries.file());
        assertThat(trap.in(sent.refusals("csv").body())).contains(Trap.Kind.ID);
        assertThat(sent.preview().at("/households/refused").asLong())
                .isEqualTo(canaries.refused().size());
        sent.commit();
        var sound = desk.county().households() - canaries.refused().size();
        assertThat(desk.statisticsOf(sound).at("/totals/households").asLong()).isEqualTo(sound);
        return desk.send(canaries.file());
    }

    /// Of one where there are a child and a phone.
    private String edit(Desk desk) {
        var family =
                desk.export().stream()
                        .filter(CanaryTest::showsAllKinds)
                        .reduce((_, last) -> last)
                        .orElseThrow();
        var id = desk.idOf(family.text("number"));
        var read = desk.file(id);
        var file = (ObjectNode) read.json();
        file.put("loansFen", 731_0731);
        var _ = desk.replace(id, read, file);
        register().get("/v1/households/" + id + "/card").expect(200);
        register().get("/v1/households/" + id + "/history").expect(200);
        return id;
    }

    private static boolean showsAllKinds(Family family) {
        return !family.text("phone").isEmpty()
                && family.members("name").anyMatch(name -> name.startsWith(CHILD.word()));
    }

    private static String phone(Canaries canaries) {
        return canaries.numbers().entrySet().stream()
                .filter(number -> number.getValue() == Trap.Kind.PHONE)
                .map(Map.Entry::getKey)
                .findAny()
                .orElseThrow();
    }

    private void search(Canaries canaries) {
        for (var number : canaries.numbers().entrySet().stream().limit(50).toList()) {
            var item =
                    switch (number.getValue()) {
                        case ID -> "idNumber";
                        case PHONE -> "phone";
                        default -> "name";
                    };
            post("/v1/household-searches", Map.of(item, number.getKey())).expect(200, 422, 400);
        }
        post("/v1/household-searches", Map.of("name", NAME.word())).expect(200);
    }

    /// Every way of being refused that comes to mind.
    private void stumble(Desk desk, String id) {
        var read = desk.file(id);
        var file = (ObjectNode) read.json();
        errors.add(put("/v1/households/" + UUID.randomUUID(), file.toString()).expect(409).body());
        errors.add(put("/v1/households/" + id, file.toString()).expect(409).body());
        errors.add(put("/v1/households/" + id + "/file", file.toString()).expect(428).body());
        var broken = file.toString().replace("\"head\"", "\"spouse\"");
        errors.add(put("/v1/households/" + UUID.randomUUID(), broken).expect(422, 400).body());
        var typed = file.toString().replaceAll("\"loansFen\":\\d+", "\"loansFen\":\"金丝雀\"");
        errors.add(put("/v1/households/" + UUID.randomUUID(), typed).expect(400, 422).body());
        var torn = file.toString().substring(0, file.toString().length() - 5);
        errors.add(put("/v1/households/" + UUID.randomUUID(), torn).expect(400).body());
        errors.add(
                post("/v1/household-searches", Map.of("phone", NAME.word()))
                        .expect(422, 400)
                        .body());
        var headless =
                platform.as("province", Service.HOUSEHOLD)
                        .send(
                                "POST",
                                "/v1/imports?division=" + desk.division(),
                                "text/csv",
                                BodyPublishers.ofString("金丝雀1,男,13900000000\n金丝雀2,女,\n"));
        errors.add(headless.expect(422).body());
    }

    /// Within a minute there is no trace of it, and nobody counts it any more.
    private void erase(Desk desk, Canaries canaries, String id, Import resting, Lifetime family) {
        var numbers = new HashMap<>(Lifetime.NUMBERS);
        var file = desk.file(id).body();
        canaries.numbers()
                .forEach((number, kind) -> {
                    if (file.contains(number)) {
                        numbers.put(number, kind);
                    }
                });
        assertThat(numbers).hasSizeGreaterThan(Lifetime.NUMBERS.size());
        var names = new HashSet<>(Trap.names(file));
        assertThat(names.stream().map(name -> name.substring(0, 3)))
                .contains(NAME.word(), CHILD.word(), HEALTH.word());
        names.addAll(Lifetime.WORDS);
        assertThat(shown(numbers, names))
                .contains("household.visit.seen NAME", "household.person.name CHILD");
        var households = desk.statistics("label").at("/totals/households").asLong();

        register()
                .send(
                        "DELETE",
                        "/v1/households/" + id + "?ground=consent-withdrawn",
                        "application/json",
                        BodyPublishers.noBody())
                .expect(204);

        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        desk.statistics("label").at("/totals/households").asLong()
                                == households - 1);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> register().get("/v1/imports/" + resting.id()).status() == 404);
        for (var table : List.of("candidate:relocation", "household:jobs", "grower:trace")) {
            var place = table.split(":");
            var service = Service.valueOf(place[1].toUpperCase(Locale.ROOT));
            var known =
                    "select count(*) from %s where household_id = '%s' and version >= 2"
                            .formatted(place[0], id);
            await().atMost(Duration.ofMinutes(1)).until(() -> platform.number(service, known) == 1);
        }
        family.erase();
        assertThat(shown(numbers, names)).isEmpty();
    }

    private static Set<String> beyond(Whereabouts shown) {
        var beyond = new TreeSet<>(shown.found());
        beyond.removeAll(MAY_SHOW);
        return beyond;
    }

    /// The negative control: were there a leak, it would be found.
    private void leakOnPurpose(Canaries canaries, Trap trap) throws Exception {
        var kafka = Map.<String, Object>of("bootstrap.servers", platform.bootstrapServers());
        try (var admin = Admin.create(kafka);
                var _ = Stain.on(Logs.of(Service.RELOCATION.word()), NAME.word())) {
            admin.createTopics(List.of(new NewTopic("leak", 1, (short) 1))).all().get();
            TopicWriter.to("leak")
                    .say(UUID.randomUUID(), canaries.numbers().keySet().iterator().next());
            plant("create table leak as select convert_to('金丝雀', 'UTF8') as bytes");
            Objects.requireNonNull(traces.get(Service.TRACE)).send(CHILD.word().getBytes(UTF_8));
            assertThat(beyond(Whereabouts.of(platform, traces, trap)))
                    .hasSize(4)
                    .contains(
                            "jobs.leak.bytes NAME",
                            "relocation-service log NAME",
                            "trace-service traces CHILD")
                    .anyMatch(place -> place.startsWith("topic leak "));
        } finally {
            plant("drop table leak");
            try (var admin = Admin.create(kafka)) {
                admin.deleteTopics(List.of("leak")).all().get();
            }
        }
    }

    private void plant(String sql) throws SQLException {
        try (var connection = platform.ground().enter(Service.JOBS.word());
                var statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        }
    }

    private Answer put(String path, String json) {
        return register().put(path, "application/json", BodyPublishers.ofString(json));
    }

    private Answer post(String path, Map<String, String> body) {
        var json = BodyPublishers.ofString(JSON.valueToTree(body).toString());
        return register().send("POST", path, "application/json", json);
    }

    private Api register() {
        return platform.as("province", Service.HOUSEHOLD);
    }
}
