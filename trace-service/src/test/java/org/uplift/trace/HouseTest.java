package org.uplift.trace;

import static org.uplift.testkit.house.HouseRules.allow;

import org.junit.jupiter.api.Test;
import org.uplift.testkit.house.HouseRules;

class HouseTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check(
                "org.uplift.trace",
                allow("org.uplift.trace.gs1", "the words of GS1, which all rooms speak"),
                allow("org.uplift.trace.epcis", "events as documents, captured and queried"),
                allow("org.uplift.trace.hash", "the ids that captured events are given"));
    }
}
