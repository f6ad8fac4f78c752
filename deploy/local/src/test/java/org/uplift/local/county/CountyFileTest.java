package org.uplift.local.county;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole of Lixin: its numbers and its proportions.
class CountyFileTest {

    @TempDir private static Path folder;
    private static Path lixin;

    @BeforeAll
    static void write() throws IOException {
        lixin = folder.resolve("lixin.csv");
        CountyFile.CSV.write(County.lixin(), lixin);
    }

    @Test
    void holdsEveryHouseholdAndPersonOnce() {
        var numbers = new HashSet<String>();
        var persons = new HashSet<String>();
        Lines.forEach(
                lixin,
                household -> {
                    assertThat(numbers.add(household.first().text("number"))).isTrue();
                    for (var member : household.members()) {
                        var id = member.text("member.idNumber").substring(0, 18);
                        assertThat(persons.add(id)).as(id).isTrue();
                    }
                });
        assertThat(numbers).hasSize(49_014);
        assertThat(persons).hasSize(97_323);
    }

    @Test
    void spreadsOverTheRealTownshipsButNoIndustrialPark() {
        var townships = new HashSet<String>();
        Lines.forEach(
                lixin,
                household -> townships.add(household.first().text("division").substring(0, 9)));
        assertThat(townships).hasSize(23).doesNotContain("341623401", "341623402");
    }

    @Test
    void leavesNoVillageOutButThoseOfIndustrialParks() throws IOException {
        var settled = new TreeSet<String>();
        Lines.forEach(lixin, household -> settled.add(household.first().text("division")));
        try (var divisions = CountyFileTest.class.getResourceAsStream("/divisions.csv")) {
            var villages =
                    new String(Objects.requireNonNull(divisions).readAllBytes(), UTF_8)
                            .lines()
                            .filter(line -> line.matches("341623[^4].*,VILLAGE,.*"))
                            .map(line -> line.substring(0, 12))
                            .toList();
            assertThat(settled).containsExactlyElementsOf(villages);
        }
    }

    @Test
    void hasTheAttributesOfAPoorCounty() {
        var shares = shares(household -> household.first().text("attribute"));
        assertThat(shares.get("general")).isBetween(0.40, 0.50);
        assertThat(shares.get("dibao-poor")).isBetween(0.26, 0.34);
        assertThat(shares.get("wubao")).isBetween(0.14, 0.20);
    }

    @Test
    void standsInTheMiddleOfTheCampaign() {
        var shares =
                shares(household ->
                        household.isExited()
                                ? "green"
                                : household.first().text("help.measures").isEmpty()
                                        ? "red"
                                        : "yellow");
        assertThat(shares.get("red")).isBetween(0.02, 0.07);
        assertThat(shares.get("yellow")).isBetween(0.60, 0.75);
        assertThat(shares.get("green")).isBetween(0.22, 0.32);
    }

    @Test
    void knowsEveryDegreeOfPoverty() {
        var line = 295_200;
        var shares =
                shares(household ->
                        household.perHeadFen() >= line
                                ? "not-poor"
                                : household.perHeadFen() > line * 0.75
                                        ? "mild"
                                        : household.perHeadFen() >= line * 0.5
                                                ? "moderate"
                                                : "severe");
        assertThat(shares.get("severe")).isBetween(0.02, 0.06);
        assertThat(shares.get("moderate")).isBetween(0.05, 0.12);
        assertThat(shares.get("mild")).isBetween(0.12, 0.22);
    }

    @Test
    void knowsEveryCauseAndMostlyIllness() {
        var shares = shares(household -> household.first().text("mainCause"));
        assertThat(shares).hasSize(13);
        assertThat(shares.get("illness")).isGreaterThan(0.3);
    }

    @Test
    void writesTheSameFileAgain() throws IOException {
        var again = folder.resolve("again.csv");
        CountyFile.CSV.write(County.lixin(), again);
        assertThat(Files.mismatch(lixin, again)).isEqualTo(-1);
    }

    private static TreeMap<String, Double> shares(Function<Lines, String> kind) {
        var shares = new TreeMap<String, Double>();
        Lines.forEach(
                lixin, household -> shares.merge(kind.apply(household), 1 / 49_014.0, Double::sum));
        return shares;
    }
}
