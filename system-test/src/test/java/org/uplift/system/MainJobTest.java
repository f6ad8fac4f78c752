package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.uplift.system.Service.ANALYTICS;
import static org.uplift.system.Service.JOBS;
import static org.uplift.system.Service.RELOCATION;
import static org.uplift.system.Service.TRACE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A county's file goes in at one end; statistics and three rooms tell at the other what a fold of
/// the file itself says.
class MainJobTest {

    private static final String COUNTY = "341622000000";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Platform PLATFORM = Platform.up();
    private static final Path FILE = Counties.csv(Counties.small("341622", 600));
    private static final List<Family> FAMILIES = Family.read(FILE);

    private static JsonNode preview = NullNode.instance;

    @BeforeAll
    static void importTheCounty() {
        var sent = Import.of(PLATFORM, "province", COUNTY, FILE);
        preview = sent.preview();
        sent.commit();
        await("statistics of all households")
                .atMost(PATIENCE)
                .until(() -> statistics(COUNTY, "label").at("/totals/households").asLong() == 600);
    }

    @Test
    void showsBeforehandWhatTheFileWillChange() {
        assertThat(preview.at("/households/new").asLong()).isEqualTo(600);
        assertThat(preview.at("/households/refused").asLong()).isZero();
        assertThat(preview.at("/persons/new").asLong()).isEqualTo(Tally.total(FAMILIES).persons());
        assertThat(preview.at("/labels/yellow").asLong())
                .isEqualTo(FAMILIES.stream().filter(one -> one.label().equals("yellow")).count());
    }

    @Test
    void countsEveryCrossAsTheFileDoes() {
        var page = statistics(COUNTY, "label,status,attribute,cause");
        assertThat(Tally.told(page.required("totals"))).isEqualTo(Tally.total(FAMILIES));
        assertThat(Tally.toldCrossed(page)).isEqualTo(Tally.crossed(FAMILIES));
    }

    @Test
    void knowsTheDegreesAndTheIncomeOfTheFile() {
        var totals = statistics(COUNTY, "label").required("totals");
        assertThat(totals.at("/income/netFen").asLong())
                .isEqualTo(FAMILIES.stream().mapToLong(Family::netFen).sum());
        var degrees = new TreeMap<String, Long>();
        totals.required("degree")
                .forEach(degree -> {
                    if (degree.required("households").asLong() > 0) {
                        degrees.put(
                                degree.required("degree").asText(),
                                degree.required("households").asLong());
                    }
                });
        assertThat(degrees).isEqualTo(households(Family::degree));
    }

    @Test
    void sumsTheGapsOfTheFile() {
        var line = (double) Family.NATIONAL_LINE_2017;
        var persons = 0L;
        var poor = 0L;
        var gaps = 0.0;
        var squares = 0.0;
        for (var family : FAMILIES) {
            var heads = family.rows().size();
            persons += heads;
            if (family.perHeadFen() < line) {
                var gap = (line - family.perHeadFen()) / line;
                poor += heads;
                gaps += heads * gap;
                squares += heads * gap * gap;
            }
        }

        var told = statistics(COUNTY, "label&figures=poverty&lines=national");

        var poverty = told.at("/totals/poverty/0");
        var roundings = within(persons * 1e-9);
        assertThat(poverty.required("persons").asLong()).isEqualTo(persons);
        assertThat(poverty.required("poorPersons").asLong()).isEqualTo(poor).isPositive();
        assertThat(poverty.required("gapSum").asLong() / 1e9).isCloseTo(gaps, roundings);
        assertThat(poverty.required("squaredGapSum").asLong() / 1e9).isCloseTo(squares, roundings);
        assertThat(poverty.required("p0").asDouble()).isCloseTo(1.0 * poor / persons, within(1e-9));
        assertThat(poverty.required("p1").asDouble()).isCloseTo(gaps / persons, within(1e-9));
        assertThat(poverty.required("p2").asDouble()).isCloseTo(squares / persons, within(1e-9));
    }

    @Test
    void sortsEveryHouseholdIntoTheBandOfItsIncome() {
        var bands = statistics(COUNTY, "label").required("totals").required("distribution");
        var households = 0L;
        for (var band : bands) {
            var from = band.path("fromFen").asLong(Long.MIN_VALUE);
            var until = band.path("untilFen").asLong(Long.MAX_VALUE);
            var within =
                    FAMILIES.stream()
                            .filter(one -> one.perHeadFen() >= from && one.perHeadFen() < until)
                            .toList();
            households += within.size();
            assertThat(band.required("households").asLong()).isEqualTo(within.size());
            assertThat(band.required("persons").asLong()).isEqualTo(Tally.total(within).persons());
        }
        assertThat(households).isEqualTo(FAMILIES.size());
    }

    @Test
    void addsUpFromTheTownships() {
        var children =
                PLATFORM.as("province", ANALYTICS)
                        .get("/v1/statistics/" + COUNTY + "?by=label&children=true")
                        .expect(200)
                        .json()
                        .required("children");
        var told = new TreeMap<String, Tally>();
        for (var child : children) {
            var tally = Tally.told(child.required("totals"));
            if (tally.households() > 0) {
                told.put(child.at("/division/code").asText().substring(0, 9), tally);
            }
        }
        assertThat(told)
                .isEqualTo(Tally.by(FAMILIES, family -> family.text("division").substring(0, 9)));
    }

    @Test
    void findsThoseWhoAreDueToMove() {
        awaitFigure(
                RELOCATION,
                "/v1/candidates/summary?division=" + COUNTY,
                "/total/candidates",
                FAMILIES.stream().filter(Family::isDueToMove).count());
    }

    @Test
    void findsThoseWhoCanAndWillWork() {
        var year = Year.now(ZoneId.of("Asia/Shanghai")).getValue();
        awaitFigure(
                JOBS,
                "/v1/labourers/summary?division=" + COUNTY,
                "/total/labourers",
                FAMILIES.stream().mapToLong(family -> family.jobSeekers(year)).sum());
    }

    @Test
    void findsTheFruitGrowers() {
        awaitFigure(
                TRACE,
                "/v1/growers/summary?division=" + COUNTY,
                "/growers",
                FAMILIES.stream().filter(Family::growsFruit).count());
    }

    private static void awaitFigure(Service service, String path, String figure, long expected) {
        await(path)
                .atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(
                                        PLATFORM.as("province", service)
                                                .get(path)
                                                .expect(200)
                                                .json()
                                                .at(figure)
                                                .asLong())
                                .isEqualTo(expected));
    }

    private static Map<String, Long> households(Function<Family, String> kind) {
        var counts = new TreeMap<String, Long>();
        FAMILIES.forEach(family -> counts.merge(kind.apply(family), 1L, Long::sum));
        return counts;
    }

    private static JsonNode statistics(String division, String by) {
        return PLATFORM.as("province", ANALYTICS)
                .get("/v1/statistics/" + division + "?by=" + by)
                .expect(200)
                .json();
    }
}
