package org.uplift.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditTrailTest {

    @Test
    void tellsWhatIsMissingAndWhatNobodyExpected() {
        var due = Set.of("milkCow changed");

        assertThat(AuditTrail.differences(due, List.of("milkCow changed"))).isEmpty();
        assertThat(AuditTrail.differences(due, List.of("milkCow read")))
                .containsExactly(
                        "milkCow changed: not written down", "milkCow read: not in audited.txt");
    }
}
