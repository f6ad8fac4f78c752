package org.uplift.household.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.household.imports.Officer.COUNTY;
import static org.uplift.household.imports.Officer.family;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.sheets.Format;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Trials;

/// A household comes in by itself or in a file: the same is wrong with it either way.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TwoDoorsTest {

    private static final int HOUSEHOLDS = 90;

    /// Each door's own word for what cannot be read, before any rule is asked.
    private static final Map<String, String> UNREAD =
            Map.of("type", "wrong-type", "json", "wrong-type", "unknown", "unknown-item");

    private static final List<String> ITEMS =
            List.of(
                    "/group",
                    "/address",
                    "/place/latitude",
                    "/phone",
                    "/account/number",
                    "/standard",
                    "/attribute",
                    "/type",
                    "/exitState",
                    "/filed",
                    "/plannedExitYear",
                    "/actualExitYear",
                    "/mainCause",
                    "/otherCauses",
                    "/monitoring",
                    "/withoutLabour",
                    "/incomes/0/year",
                    "/incomes/0/wageFen",
                    "/loansFen",
                    "/land/arable",
                    "/land/irrigated",
                    "/housing/builtYear",
                    "/housing/dangerGrade",
                    "/water/source",
                    "/utilities/fuels",
                    "/road",
                    "/mainRoadKm",
                    "/help/measures",
                    "/help/since",
                    "/enoughFood",
                    "/members",
                    "/members/0/name",
                    "/members/0/sex",
                    "/members/0/idType",
                    "/members/0/idNumber",
                    "/members/0/birthDate",
                    "/members/0/relation",
                    "/members/0/health",
                    "/members/0/labour",
                    "/members/0/work/months",
                    "/members/0/work/place",
                    "/members/1/relation",
                    "/members/1/insurance/publicPostMonths",
                    "/members/2/schooling",
                    "/members/2/labour",
                    "/members/2/phone",
                    "/noSuchItem");

    private static final List<@Nullable Object> VALUES =
            Arrays.asList(
                    null,
                    "",
                    " ",
                    "x",
                    "x".repeat(200),
                    "a\u0000b",
                    -1,
                    0,
                    13,
                    1800,
                    2017,
                    9_000_000_000_000L,
                    0.5,
                    -0.5,
                    true,
                    false,
                    "1899-12-31",
                    "2017-02-30",
                    "2090-01-01",
                    "none",
                    "head",
                    "spouse",
                    "male",
                    "female",
                    "exited",
                    "cancelled",
                    "illness",
                    "A",
                    "12345678901",
                    List.of(),
                    List.of("illness", "illness"),
                    List.of("job", "nonsense"),
                    Map.of());

    @BeforeEach
    void open() {
        Officer.open();
    }

    @Test
    void findTheSameWrong() {
        Trials.repeat(
                1,
                random -> {
                    var forms = new ArrayList<FileForm>(List.of(family(), dissolved()));
                    for (var i = 0; i < HOUSEHOLDS; i++) {
                        forms.add(spoilt(random));
                    }
                    var inAFile = inAFile(forms);
                    var alone = new ArrayList<Set<String>>();
                    forms.forEach(form -> alone.add(alone(form)));

                    assertThat(inAFile).isEqualTo(alone);
                    assertThat(alone).startsWith(Set.of(), Set.of("member dissolved"));
                    assertThat(alone.stream().flatMap(Set::stream).distinct())
                            .hasSizeGreaterThan(10);
                });
    }

    private static FileForm dissolved() {
        return family().with("/members", List.of()).with("/exitState", "cancelled");
    }

    private static FileForm spoilt(Random random) {
        return family().with(
                        ITEMS.get(random.nextInt(ITEMS.size())),
                        VALUES.get(random.nextInt(VALUES.size())));
    }

    private static List<Set<String>> inAFile(List<FileForm> forms) {
        var lines = new StringBuilder();
        forms.forEach(form -> lines.append(form.json()).append('\n'));
        var id = Officer.checked(Format.NDJSON, lines.toString().getBytes(UTF_8));
        var refused =
                Officer.refusals(id).stream()
                        .collect(
                                groupingBy(
                                        refusal -> (int) requireNonNull(refusal.get("row")),
                                        mapping(
                                                refusal ->
                                                        refusal.get("column")
                                                                + " "
                                                                + refusal.get("rule"),
                                                toSet())));
        var all = new ArrayList<Set<String>>();
        for (var row = 1; row <= forms.size(); row++) {
            all.add(refused.getOrDefault(row, Set.of()));
        }
        return all;
    }

    private static Set<String> alone(FileForm form) {
        var answer =
                as("county-officer", COUNTY)
                        .body(form.bytes())
                        .put("/v1/households/{id}", Ids.next());
        if (answer.statusCode() == 201) {
            return Set.of();
        }
        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 409, 422);
        return answer.jsonPath().<Map<String, String>>getList("violations").stream()
                .map(violation -> told(said(violation, "path"), said(violation, "rule")))
                .collect(toSet());
    }

    private static String said(Map<String, String> violation, String what) {
        return requireNonNull(violation.get(what));
    }

    private static String told(String path, String rule) {
        return Spot.of(path).column() + " " + UNREAD.getOrDefault(rule, rule);
    }
}
