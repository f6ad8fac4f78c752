package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.RowWall;
import org.uplift.testkit.Seed;

/// Whether all that is done and shown is written down, once.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AuditCountTest {

    private static final String ENTRIES =
            """
            select regexp_replace(operation, ':.*', '') || ' ' || count(*) from audit_entry
            where division = '%s' group by regexp_replace(operation, ':.*', '')\
            """;

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI service;

    @BeforeEach
    void open() {
        Room.open();
    }

    @Test
    void hasAsManyEntriesAsOperationsHadEffectsAndShowedHouseholds() throws Exception {
        count(1_500);
    }

    @Test
    @Tag("long")
    void hasAsManyOfTenThousand() throws Exception {
        count(10_000);
    }

    /// The same, where one in twenty entries is lost on the way.
    @Test
    void countsWhatIsNotWrittenDown() throws Exception {
        Owner.says(
                """
                create function lose() returns trigger language plpgsql as
                $$ begin return case when new.entry % 3 > 0 then new end; end $$;
                create trigger lose before insert on audit_entry
                    for each row execute function lose()\
                """);
        try {
            var day = day(5).work(200);

            assertThat(entries(day)).isNotEqualTo(day.due());
            assertThat(changes(day)).isLessThan(versions(day));
        } finally {
            Owner.says("drop trigger lose on audit_entry; drop function lose()");
        }
    }

    private void count(int operations) throws Exception {
        var days = Stream.of(1, 2, 3, 4).map(this::day).toList();
        try (var crowd = Executors.newFixedThreadPool(days.size())) {
            var work =
                    days.stream()
                            .<Callable<BusyDay>>map(day -> () -> day.work(operations / 4))
                            .toList();
            for (var day : crowd.invokeAll(work)) {
                assertThat(entries(day.get())).isEqualTo(day.get().due());
                assertThat(changes(day.get())).isEqualTo(versions(day.get()));
            }
        }
    }

    private BusyDay day(int seed) {
        return new BusyDay(service, Seed.of(seed), Room.newVillage());
    }

    private static Map<String, Long> entries(BusyDay day) {
        var entries = new TreeMap<String, Long>();
        for (var line : ask(ENTRIES.formatted(day.village()))) {
            var cells = line.split(" ", -1);
            entries.put(cells[0], Long.valueOf(cells[1]));
        }
        return entries;
    }

    private static long changes(BusyDay day) {
        return number(
                "select count(*) from audit_entry where act = 'changed' and division = '%s'", day);
    }

    /// As the register itself knows how often it was changed, and what else was done for it.
    private static long versions(BusyDay day) {
        return day.gone()
                + day.beside()
                + number("select sum(version + 1) from household where division = '%s'", day);
    }

    private static long number(String query, BusyDay day) {
        return Long.parseLong(ask(query.formatted(day.village())).getFirst());
    }

    private static List<String> ask(String query) {
        return new RowWall("0", ":").ask(query);
    }
}
