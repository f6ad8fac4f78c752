package org.uplift.platform;

import static org.uplift.testkit.house.HouseRules.allow;

import org.junit.jupiter.api.Test;
import org.uplift.testkit.house.HouseRules;

class HouseTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check(
                "org.uplift.platform",
                allow("org.uplift.platform", "what aggregates and use cases stand on"),
                allow("org.uplift.platform.copy", "bulk use cases write by COPY"),
                allow("org.uplift.platform.deadletter", "the inbox lays aside"),
                allow("org.uplift.platform.identity", "resources ask who calls"),
                allow("org.uplift.platform.inbox", "listeners learn through it"),
                allow("org.uplift.platform.outbox", "use cases leave facts in it"),
                allow("org.uplift.platform.paging", "lists are paged alike"),
                allow("org.uplift.platform.problem", "use cases refuse by its words"),
                allow("org.uplift.platform.projection", "listeners keep what they learned"),
                allow("org.uplift.platform.topics", "the relay and listeners need topics"),
                allow("org.uplift.platform.trace", "facts and messages carry it on"));
    }
}
