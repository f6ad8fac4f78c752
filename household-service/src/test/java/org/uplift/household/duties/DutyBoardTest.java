package org.uplift.household.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.household.duties.Bureau.COUNTY;
import static org.uplift.household.duties.Bureau.TODAY;
import static org.uplift.household.duties.Bureau.board;
import static org.uplift.household.duties.Bureau.newVillage;
import static org.uplift.household.duties.Bureau.sheet;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DutyBoardTest {

    private static final int SEED = 7;

    @BeforeEach
    void open() {
        Bureau.open();
    }

    /// Two hundred duties of any length in four villages, and whom a plain list says to serve.
    @Test
    void saysWhoServesWhereOnADay() {
        var random = new Random(SEED);
        var villages = List.of(newVillage(), newVillage(), newVillage(), newVillage());
        var all = new ArrayList<Served>();
        var sheet = new StringBuilder("subject,role,division,from,until\n");
        for (var i = 0; i < 200; i++) {
            var village = villages.get(random.nextInt(4));
            var from = TODAY.plusDays(random.nextInt(-20, 20));
            var until = from.plusDays(random.nextInt(25));
            var served =
                    new Served("user-%s-%d".formatted(villages.get(0), i), village, from, until);
            all.add(served);
            sheet.append("%s,helper,%s,%s,%s\n".formatted(served.user(), village, from, until));
        }
        sheet(sheet.toString()).then().statusCode(200);

        for (var i = -22; i < 46; i += 3) {
            var day = TODAY.plusDays(i);
            for (var village : villages) {
                assertThat(board(village, day).extract().<List<String>>path("items.subject"))
                        .containsExactlyInAnyOrderElementsOf(serving(all, village, day));
            }
        }
    }

    @Test
    void pagesWithoutGapsOrRepeats() {
        var village = newVillage();
        var sheet = new StringBuilder("subject,role,division,from\n");
        for (var i = 0; i < 23; i++) {
            sheet.append("user-%s-%d,helper,%s,2020-01-01\n".formatted(village, i, village));
        }
        sheet(sheet.toString()).then().statusCode(200);

        assertThat(walk("/v1/duties?limit=5&division=" + village))
                .hasSize(23)
                .doesNotHaveDuplicates();
        assertThat(walk("/v1/users?limit=500").stream().filter(user -> user.contains(village)))
                .hasSize(23)
                .doesNotHaveDuplicates();
    }

    private static List<String> walk(String path) {
        var found = new ArrayList<String>();
        for (var next = ""; next != null; ) {
            var page =
                    as("county-officer", COUNTY)
                            .get(path + (next.isEmpty() ? "" : "&after=" + next))
                            .then()
                            .statusCode(200)
                            .extract();
            found.addAll(page.<List<String>>path("items.subject"));
            next = page.path("next");
        }
        return found;
    }

    private static List<String> serving(List<Served> all, String village, LocalDate day) {
        return all.stream()
                .filter(served -> served.village().equals(village))
                .filter(served -> served.from().datesUntil(served.until()).anyMatch(day::equals))
                .map(Served::user)
                .toList();
    }

    private record Served(String user, String village, LocalDate from, LocalDate until) {}
}
