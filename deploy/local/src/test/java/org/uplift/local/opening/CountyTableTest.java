package org.uplift.local.opening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.uplift.local.ground.Terminal;

class CountyTableTest {

    private static final String PAGE =
            """
            {"division": {"code": "341623000000", "name": "Lixin"},
             "totals": {"households": 4000, "persons": 9100,
                "degree": [{"degree": "severe", "households": 1}]},
             "groups": [%s]}\
            """;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void showsTheThreeIndicatorsAndTheLabelsWithTheirShares() throws JsonProcessingException {
        new CountyTable(new Terminal(new PrintStream(written, true, UTF_8), false))
                .print(
                        groups("attribute", "dibao", 1000, "general", 3000),
                        groups("cause", "disability", 40, "illness", 2),
                        groups("label", "green", 2400, "red", 1600));

        assertThat(written.toString(UTF_8))
                .isEqualTo(
                        """

                        Lixin: 4,000 households, 9,100 persons
                          attribute    general poor household                            3,000  75.0 %
                                       household on minimum living allowance             1,000  25.0 %
                          degree       more than half below the line                         1   0.0 %
                          cause        illness                                               2   0.1 %
                                       disability                                           40   1.0 %
                          label        red: no help yet                                  1,600  40.0 %
                                       green: lifted                                     2,400  60.0 %
                        """);
    }

    private static Statistics groups(
            String dimension, String one, int ofOne, String other, int ofOther)
            throws JsonProcessingException {
        var group = "{\"%s\": \"%s\", \"households\": %d}";
        var groups =
                group.formatted(dimension, one, ofOne)
                        + ","
                        + group.formatted(dimension, other, ofOther);
        return new Statistics(new ObjectMapper().readTree(PAGE.formatted(groups)));
    }
}
