package org.uplift.analytics;

import java.util.List;
import org.uplift.analytics.measure.Level;
import org.uplift.analytics.measure.LineKind;
import org.uplift.analytics.measure.PovertyLine;
import org.uplift.analytics.measure.PovertyLine.Basis;
import org.uplift.analytics.measure.PovertyLines;

/// Poverty lines for tests that do without a database.
public final class Lines {

    public static final PovertyLines SOME =
            new PovertyLines(
                    List.of(
                            line(Level.NATION_CODE, 2014, LineKind.NATIONAL, 280_000),
                            line("520000000000", 2018, LineKind.MONITORING, 600_000)));

    private Lines() {}

    private static PovertyLine line(String region, int year, LineKind kind, long amountFen) {
        return new PovertyLine(region, year, kind, Basis.NET, amountFen, null, "");
    }
}
