package org.uplift.analytics.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.analytics.measure.LineKind.NATIONAL;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uplift.analytics.measure.PovertyLine;
import org.uplift.codes.PovertyLines;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LineTableTest {

    @Inject org.uplift.analytics.measure.PovertyLines lines;
    @Inject LineTable table;

    /// The register derives who is short of income, and statistics who is poor.
    @Test
    void holdsTheNationalLinesOfTheRegister() {
        var years = IntStream.rangeClosed(2010, 2035).boxed().toList();

        assertThat(years)
                .allSatisfy(year ->
                        assertThat(lines.inForce("341623000000", year).get(NATIONAL))
                                .extracting(PovertyLine::amountFen)
                                .isEqualTo(PovertyLines.national(year)));
        assertThat(table.all().stream().filter(line -> line.kind() == NATIONAL))
                .allSatisfy(line ->
                        assertThat(PovertyLines.national(line.year())).isEqualTo(line.amountFen()));
    }
}
