package org.uplift.trace.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({
        "urn:epc:id:sgtin:4012345.011111.9876, /01/04012345111118/21/9876",
        "urn:epc:id:sgtin:4012345.011111.a%2Fb(c), /01/04012345111118/21/a%2Fb%28c%29",
        "urn:epc:class:lgtin:4012345.022222.87545GHGH, /01/04012345222227/10/87545GHGH",
        "urn:epc:idpat:sgtin:4012345.044444.*, /01/04012345444445",
        "urn:epc:id:sscc:4012345.0000000333, /00/040123450000003338",
        "urn:epc:id:sgln:4012345.00011.987, /414/4012345000115/254/987",
        "urn:epc:id:sgln:4012345.00011.0, /414/4012345000115",
        "urn:epc:id:pgln:5200001.00000, /417/5200001000008",
        "urn:epc:id:gdti:4012345.55555.1234, /253/40123455555541234",
        "urn:epc:id:giai:4000001.111, /8004/4000001111",
        "https://shop.example/a/b/01/04012345111118/10/L1/21/9876?x=1, "
                + "/01/04012345111118/21/9876",
        "https://example.com/gtin/4012345111118/lot/L1, /01/04012345111118/10/L1",
        "http://id.example.com/414/4012345000054, /414/4012345000054",
    })
    void haveOneNameHoweverWritten(String uri, String path) {
        assertThat(Identifiers.canonical(uri)).isEqualTo("https://id.gs1.org" + path);
    }

    @Test
    void leavesWhatIsNoneOfGs1sAlone() {
        for (var uri :
                new String[] {
                    "urn:uuid:1", "https://example.com/01/page", "urn:epc:id:gid:1.2.3"
                }) {
            assertThat(Identifiers.canonical(uri)).isEqualTo(uri);
        }
    }

    @Test
    void refusesWhatIsAlmostOne() {
        for (var uri :
                new String[] {
                    "https://example.com/01/04012345111119",
                    "https://id.gs1.org/page",
                    "https://id.gs1.org/",
                    "urn:epc:id:sgtin:4012345.1.1",
                    "urn:epc:id:sgtin:4012345.011111.",
                    "urn:epc:id:sgtin:4012345.011111.*",
                    "https://example.com/01/04012345111118/21/9876/10/L1",
                }) {
            assertThatThrownBy(() -> Identifiers.canonical(uri))
                    .as(uri)
                    .isInstanceOf(Misshapen.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "urn:epc:id:sgtin:6901234.056789.7",
        "urn:epc:class:lgtin:69212345.06789.L-1",
        "urn:epc:idpat:sgtin:6901234.056789.*",
        "urn:epc:id:sscc:6901234.0000000333",
        "urn:epc:id:sgln:6901234.00011.987",
        "urn:epc:id:sgln:6901234.00011.0",
        "urn:epc:id:pgln:6901234.00011",
        "urn:epc:id:grai:6901234.66666.87",
        "urn:epc:id:gdti:6901234.55555.1234",
        "urn:epc:id:giai:6901234.AAbb",
        "urn:epc:id:gsrn:6901234.9876540000",
    })
    void goBothWaysWhereTheCompanysPrefixIsKnown(String urn) {
        assertThat(Identifiers.urn(Identifiers.canonical(urn))).isEqualTo(urn);
    }

    @Test
    void staysALinkWhereItIsNot() {
        var link = "https://id.gs1.org/01/04012345111118/21/9876";

        assertThat(Identifiers.urn(link)).isEqualTo(link);
    }
}
