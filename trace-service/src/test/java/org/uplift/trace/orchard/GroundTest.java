package org.uplift.trace.orchard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.platform.problem.Rejected;

class GroundTest {

    private static final BigDecimal TWO_MU = new BigDecimal(2);

    /// Some 36.5 m each way, which are two mu.
    private static final String SQUARE =
            "[[[106.6,26.9],[106.60037,26.9],[106.60037,26.90033],[106.6,26.90033],[106.6,26.9]]]";

    @Test
    void believesAPlotThatCanBe() {
        assertThatCode(() -> Ground.check(place("Polygon", SQUARE), TWO_MU))
                .doesNotThrowAnyException();
        assertThatCode(() -> Ground.check(place("Point", "[106.6, 26.9, 1290]"), TWO_MU))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Point | [26.9, 106.6] | place-swapped",
                "Point | [6.6, 46.9] | place-out-of-range",
                "Point | [206.6, 26.9] | place-out-of-range",
                "Point | [106.6] | place-shape",
                "Point | [\"106.6\", 26.9] | place-shape",
                "Point | [[106.6, 26.9]] | place-shape",
                "Point | [] | place-shape",
                "Polygon | [106.6, 26.9] | place-shape",
                "Polygon | [[[106.6,26.9],[106.61,26.9],[106.6,26.9]]] | place-shape",
                "Polygon | [[[106.6,26.9],[106.601,26.9],[106.601,26.901],[106.6,26.901]]]"
                        + " | ring-open",
                "Polygon | [[[106.6,26.9],[106.601,26.901],[106.601,26.9],[106.6,26.901],"
                        + "[106.6,26.9]]] | ring-crossed",
                "Polygon | [[[106.6,26.9],[106.61,26.9],[106.61,26.91],[106.6,26.91],"
                        + "[106.6,26.9]]] | area-implausible"
            })
    void saysWhatCannotBe(String type, String coordinates, String rule) {
        var refusal =
                catchThrowableOfType(
                        Rejected.class, () -> Ground.check(place(type, coordinates), TWO_MU));

        assertThat(refusal.violations()).extracting("rule").containsExactly(rule);
    }

    private static PlaceForm place(String type, String coordinates) throws JsonProcessingException {
        return new PlaceForm(type, new JsonMapper().readTree(coordinates));
    }
}
