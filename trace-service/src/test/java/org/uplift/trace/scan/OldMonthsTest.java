package org.uplift.trace.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.trace.capture.Sample;
import org.uplift.trace.database.Database;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OldMonthsTest {

    private static final String KEPT =
            "select cast(at as date) from scan where thing = ? order by at";

    private final Scans scans;
    private final OldMonths months;
    private final Database database;
    private final Clock clock;
    private final String thing = "https://id.gs1.org/01/09521141012345/21/" + Sample.serial();

    OldMonthsTest(Scans scans, OldMonths months, Database database, Clock clock) {
        this.scans = scans;
        this.months = months;
        this.database = database;
        this.clock = clock;
    }

    @Test
    void go() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var firstKept = today.minusMonths(36).withDayOfMonth(1);
        var scanned = List.of(firstKept.minusDays(1), firstKept, today);
        Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .run(() -> scans.add(scanned.stream().map(this::scan).toList())));
        assertThat(kept()).isEqualTo(scanned);

        months.turn();

        assertThat(kept()).containsExactly(firstKept, today);
    }

    private Scan scan(LocalDate day) {
        var noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new Scan(noon, Family.anyVillage(), thing, "");
    }

    private List<LocalDate> kept() {
        return Behalf.ofTheService(
                () -> database.ask(KEPT, row -> row.getObject(1, LocalDate.class), thing));
    }
}
