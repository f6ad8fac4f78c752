package org.uplift.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.testkit.house.HouseRules.allow;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.testkit.house.HouseRules.Allowed;

/// Programs beside the services keep what rules of the house fit them: those of the text.
class ToolsTest {

    private static final List<Allowed> FAMILIES =
            List.of(allow("org.uplift.local.county.Families", "one family from head to child"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../sandbox/src",
                "../platform/src",
                "../../deploy/local/src",
                "../../bench/src/main/java/org/uplift/bench/relay"
            })
    void keepsTheHouseRules(String sources) {
        assertThat(Sources.in(Path.of(sources), FAMILIES).broken()).isEmpty();
    }
}
