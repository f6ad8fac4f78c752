package org.uplift.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.uplift.local.county.County;
import org.uplift.local.ground.Terminal;
import org.uplift.local.opening.Opening;

/// What `./uplift up` does once everything runs, with the services of the platform.
class OpeningTest {

    private static final Platform PLATFORM = Platform.up();
    private static final County COUNTY = Counties.small("341823", 300);
    private static final String IN_STEP = "300 households counted, nothing left to read";

    private static String first = "";

    @BeforeAll
    static void openTheCounty() {
        first = open();
    }

    @Test
    void bringsEveryServiceInStepWithTheCountysFile() {
        assertThat(first)
                .containsPattern("county file +[0-9.]+ s  300 households, 596 persons")
                .containsPattern("check +[0-9.]+ s  300 new, 0 changed, 0 unchanged, 0 refused")
                .containsPattern("import +[0-9.]+ s  300 households")
                .containsPattern("all services in step +[0-9.]+ s  " + IN_STEP);
    }

    @Test
    void showsTheThreeIndicatorsAndTheLabels() {
        assertThat(first).contains(": 300 households, 596 persons");
        for (var indicator : new String[] {"attribute", "degree", "cause", "label"}) {
            assertThat(first)
                    .containsPattern(
                            "(?m)^  %s +\\S.* [1-9]\\d* +[0-9.]+ %%$".formatted(indicator));
        }
    }

    @Test
    void sendsNothingASecondTime() {
        var imports = imports();

        var again = open();

        assertThat(again)
                .contains(IN_STEP)
                .doesNotContain("county file ", "check ", "import ", "left alone");
        assertThat(imports()).isEqualTo(imports).isEqualTo(1);
    }

    private static String open() {
        var said = new ByteArrayOutputStream();
        var terminal = new Terminal(new PrintStream(said, true, UTF_8), false);
        new Opening(
                        PLATFORM.ground().folder(),
                        new Addresses(PLATFORM).ports(),
                        terminal,
                        COUNTY,
                        "province")
                .run();
        return said.toString(UTF_8);
    }

    private static long imports() {
        return PLATFORM.number(
                Service.HOUSEHOLD,
                "select count(*) from import where division = '%s000000'".formatted(COUNTY.code()));
    }
}
