package org.uplift.jobs;

import org.junit.jupiter.api.Test;
import org.uplift.testkit.house.HouseRules;

class HouseTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check("org.uplift.jobs");
    }
}
