package org.uplift.household.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Overheard;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OutcomesTest {

    @Test
    void whatBecameOfAnImportIsALineForEachStepAndTellsOfNobody() {
        Officer.open();
        var family = Officer.family().with("/members/0/name", "欧阳守田");
        try (var log = Overheard.daybook()) {
            var id = Officer.checked(Officer.csv(family.file(), Officer.family().file()));
            Officer.committed(id);

            assertThat(awaited(log, "check import " + id))
                    .singleElement()
                    .asString()
                    .containsPattern("6 rows, 2 households in \\d+ ms for [0-9]{12}");
            assertThat(awaited(log, "commit import " + id))
                    .singleElement()
                    .asString()
                    .contains(": 2 new, 0 changed, 0 unchanged, 0 refused in ");
            assertThat(log.text()).doesNotContain("守田", family.text("/number"));
        }
    }

    private static List<String> awaited(Overheard log, String words) {
        return await().atMost(Duration.ofMinutes(1))
                .until(() -> log.lines(words), lines -> !lines.isEmpty());
    }
}
