package org.uplift.analytics;

import static org.uplift.testkit.house.HouseRules.allow;

import org.junit.jupiter.api.Test;
import org.uplift.testkit.house.HouseRules;

class HouseTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check(
                "org.uplift.analytics",
                allow("org.uplift.analytics.measure", "the words all features count in"));
    }
}
