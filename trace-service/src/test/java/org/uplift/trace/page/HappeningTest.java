package org.uplift.trace.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HappeningTest {

    private static final String COMMISSIONING = "https://ref.gs1.org/cbv/BizStep-commissioning";

    @Test
    void tellsAHarvestFromACode() {
        assertThat(word(COMMISSIONING, "{\"ilmd\":{\"cbvmda:harvestStartDate\":\"2025-10-01\"}}"))
                .isEqualTo("harvesting");
        assertThat(word(COMMISSIONING, "{\"outputEPCList\":[\"https://id.gs1.org/01/1/21/2\"]}"))
                .isEqualTo("coding");
        assertThat(word(COMMISSIONING, "{\"epcList\":[\"urn:epc:id:sgtin:1.2.3\"]}"))
                .isEqualTo("coding");
        assertThat(word(COMMISSIONING, "{\"epcList\":[\"urn:epc:id:sscc:1.2\"]}"))
                .isEqualTo("commissioning");
        assertThat(word("https://ref.gs1.org/cbv/BizStep-packing", "{\"x\":\"/21/\"}"))
                .isEqualTo("packing");
    }

    private static String word(String step, String body) {
        return new Happening(1, 0, "0".repeat(12), step, null, body).word();
    }
}
