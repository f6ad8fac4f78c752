package org.uplift.household.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.oneOf;
import static org.uplift.testkit.Requests.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.household.file.FileForm;
import org.uplift.household.imports.Officer;
import org.uplift.household.registry.Owner;
import org.uplift.household.registry.Room;
import org.uplift.household.registry.Standing;
import org.uplift.platform.Time;
import org.uplift.testkit.Infrastructure;

/// Families of two villages that were helped, exited, fell back and moved over the years.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LabelCountTest {

    private static final Instant BEGINNING = Instant.parse("2016-01-05T16:30:00Z");
    private static final int MONTH = 31 * 24 * 3600;

    private String village = "";
    private String other = "";

    @BeforeEach
    void open() {
        Room.open();
        village = Room.newVillage();
        other = Room.newVillage();
    }

    @Test
    void agreeWithEveryVersionOfEveryFile() throws SQLException {
        var families = List.of(family(1, 5), family(2, 4), family(3, 5), family(4, 3));

        var months = counts(village, "from=2015-12&until=2017-12&by=month");
        var elsewhere = counts(other, "from=2015-12&until=2017-12&by=month");
        var years = counts(village, "from=2015-06&until=2018-01&by=year");

        assertThat(months).hasSize(25).allSatisfy(count -> agrees(count, families));
        assertThat(elsewhere).hasSize(25).allSatisfy(count -> agrees(count, families));
        assertThat(years).hasSize(4).allSatisfy(count -> agrees(count, families));
        assertThat(months.getFirst().path("red").asInt()).isZero();
        assertThat(years)
                .extracting(year -> year.path("period").asText())
                .containsExactly("2015", "2016", "2017", "2018");
    }

    @Test
    void countWhatAnImportBrings() {
        var exited = form("00001").with("/exitState", "exited").with("/actualExitYear", 2020);
        var helped = form("00002").with("/help/measures", List.of("job"));
        var files = new ArrayList<>(List.of(exited.file(), helped.file()));
        Officer.committed(Officer.checked(Officer.csv(exited.file(), helped.file())));
        assertThat(now(village)).isEqualTo("0 red, 1 yellow, 1 green, 0 none");

        files.set(1, helped.with("/help/measures", List.of()).file());
        Officer.committed(Officer.checked(Officer.csv(files.getFirst(), files.getLast())));

        assertThat(now(village)).isEqualTo("1 red, 0 yellow, 1 green, 0 none");
    }

    @Test
    void knowNothingOfWhoWasErased() {
        var id = Room.registered(form("00001"));
        Room.edit(id, "/help/measures", List.of("job"));
        Room.edit(id, "/division", other);
        assertThat(now(other)).isEqualTo("0 red, 1 yellow, 0 green, 0 none");

        as("county-officer", Room.COUNTY)
                .delete("/v1/households/{id}?ground=consent-withdrawn", id)
                .then()
                .statusCode(204);

        assertThat(now(other)).isEqualTo("0 red, 0 yellow, 0 green, 0 none");
        assertThat(now(village)).isEqualTo("0 red, 0 yellow, 0 green, 0 none");
    }

    @Test
    void areToldForThePartsOfADivision() {
        var _ = Room.registered(form("00001"));
        var township = village.substring(0, 9) + "000";

        var parts = counts(township, thisMonth() + "&parts=true");

        assertThat(parts.getFirst().path("division").asText()).isEqualTo(township);
        assertThat(parts).anyMatch(part -> part.path("division").asText().equals(village));
        var sums = new long[2];
        parts.forEach(part -> sums[part == parts.getFirst() ? 0 : 1] += part.path("red").asLong());
        assertThat(sums[0]).isPositive().isEqualTo(sums[1]);
    }

    @Test
    void showNobodyWhatLiesElsewhere() {
        var _ = Room.registered(form("00001"));

        as("village-cadre", other)
                .get("/v1/label-counts?division={village}&" + thisMonth(), village)
                .then()
                .statusCode(200);

        assertThat(tree("village-cadre", other, village, thisMonth())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "from=2016-05&until=2016-04, order",
        "from=2016-05&until=2098-04, future",
        "from=2000-01&until=2025-04, periods",
        "from=2016-13&until=2025-04, Pattern",
        "from=2016-01&until=2016-04&by=week, Pattern"
    })
    void refuseAPeriodThatCannotBe(String query, String rule) {
        var answer =
                as("county-officer", Room.COUNTY)
                        .get("/v1/label-counts?division={village}&" + query, village)
                        .then()
                        .statusCode(oneOf(400, 422))
                        .extract()
                        .asString();

        assertThat(answer).containsIgnoringCase(rule);
    }

    /// Version by version from the history, the plain way.
    private static void agrees(JsonNode count, List<UUID> families) {
        var end = LocalDate.parse(count.path("until").asText()).atStartOfDay(Time.HERE);
        var seen = new TreeMap<>(Map.of("red", 0, "yellow", 0, "green", 0, "none", 0));
        for (var family : families) {
            var last = end.toInstant().minusMillis(1);
            var now = Instant.now();
            var file = asOf(family, last.isAfter(now) ? now : last);
            if (file.path("division").asText().equals(count.path("division").asText())) {
                var label = Standing.of(FileForm.of(file.toString()).file()).label().code();
                seen.merge(label, 1, Integer::sum);
            }
        }
        seen.forEach((label, households) ->
                assertThat(count.path(label).asInt())
                        .as("%s %s", label, count)
                        .isEqualTo(households));
    }

    private static JsonNode asOf(UUID family, Instant time) {
        var answer =
                as(Room.OFFICER, Room.COUNTY)
                        .queryParam("asOf", time.toString())
                        .get("/v1/households/{id}", family);
        return answer.statusCode() == 404 ? read("{}") : read(answer.asString());
    }

    /// A family with a life of its own, told into the past.
    private UUID family(int number, int versions) throws SQLException {
        var states = List.of("not-exited", "returned", "exited", "cancelled");
        var state = states.get(number % states.size());
        var id = Room.registered(form("0000" + number).with("/exitState", state));
        var chance = new Random(number);
        for (int i = 1; i < versions; i++) {
            switch (chance.nextInt(4)) {
                case 0 -> Room.edit(id, "/help/measures", List.of("job"));
                case 1 -> Room.edit(id, "/help/measures", List.of());
                case 2 -> Room.edit(id, "/help/measures", List.of("health"));
                default -> Room.edit(id, "/division", i % 2 == 0 ? village : other);
            }
            Room.edit(id, "/loansFen", number * 100 + i);
        }
        tellBack(id, number);
        return id;
    }

    private static void tellBack(UUID id, int number) throws SQLException {
        var at =
                "timestamptz '%s' + make_interval(secs => %d * (%%s))"
                        .formatted(BEGINNING, MONTH * 2 + number);
        Owner.says(
                """
                update household_version set valid_from = %1$s, valid_until = %2$s
                    where household_id = '%5$s';
                update household set changed_at = %3$s where id = '%5$s';
                update label_turn set at = %4$s where household_id = '%5$s'\
                """
                        .formatted(
                                at.formatted("version"),
                                at.formatted("version + 1"),
                                at.formatted("version"),
                                at.formatted("version"),
                                id));
    }

    private FileForm form(String number) {
        return FileForm.ofThree().with("/division", village).with("/number", village + number);
    }

    private static String now(String division) {
        var count = counts(division, thisMonth()).getFirst();
        assertThat(count.path("over").asBoolean()).isFalse();
        return "%d red, %d yellow, %d green, %d none"
                .formatted(
                        count.path("red").asLong(),
                        count.path("yellow").asLong(),
                        count.path("green").asLong(),
                        count.path("none").asLong());
    }

    private static String thisMonth() {
        var month = YearMonth.now(Time.HERE);
        return "from=%1$s&until=%1$s".formatted(month);
    }

    private static List<JsonNode> counts(String division, String query) {
        return tree("county-officer", Room.COUNTY, division, query);
    }

    private static List<JsonNode> tree(String role, String duty, String division, String query) {
        var answer =
                as(role, duty)
                        .get("/v1/label-counts?division={division}&" + query, division)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        return StreamSupport.stream(read(answer).spliterator(), false).toList();
    }

    private static JsonNode read(String json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
