package org.uplift.trace.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpcPatternTest {

    @ParameterizedTest
    @CsvSource({
        "urn:epc:idpat:sgtin:9521141.001234.*, false, /01/09521141012345/21/%",
        "urn:epc:class:lgtin:9521141.001234.*, true, /01/09521141012345/10/%",
        "urn:epc:idpat:sgtin:9521141.*.*, false, /01/\\_9521141\\_\\_\\_\\_\\_\\_/21/%",
        "urn:epc:idpat:sgtin:9521141.*.*, true, /01/\\_9521141\\_\\_\\_\\_\\_\\_%",
        "urn:epc:idpat:sscc:9521141.*, false, /00/\\_9521141%",
        "urn:epc:idpat:giai:9521141.*, false, /8004/9521141%",
    })
    void areTheLinksOfWhatTheyStandFor(String urn, boolean isKind, String like) {
        var pattern = EpcPattern.of(urn, isKind).orElseThrow();

        assertThat(pattern.like()).isEqualTo("https://id.gs1.org" + like.replace("\\_", "_"));
        assertThat(pattern.start()).isLessThan(pattern.end());
        assertThat(pattern.like()).startsWith(pattern.start().replace("%", "\\%"));
    }

    @Test
    void areNoneForWhatHasAName() {
        assertThat(EpcPattern.of("urn:epc:id:sgtin:9521141.001234.1", false)).isEmpty();
        assertThat(EpcPattern.of("urn:epc:idpat:sgtin:9521141.001234.*", true)).isEmpty();
        assertThat(EpcPattern.of("https://id.gs1.org/01/09521141012345/21/*", false)).isEmpty();
    }
}
