package org.uplift.platform.sealing;

import org.junit.jupiter.api.Test;
import org.uplift.testkit.house.HouseRules;

class HouseTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.checkLibrary("org.uplift.platform.sealing");
    }
}
