package org.uplift.trace.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class UnitTest {

    private static final Offset<Double> HAIR = within(1e-9);

    @Test
    void meetInTheUnitOfSi() {
        var freezing = Unit.of("KEL").inSi(273.15);

        assertThat(Unit.of("CEL").inSi(0)).isEqualTo(freezing, HAIR);
        assertThat(Unit.of("FAH").inSi(32)).isEqualTo(freezing, HAIR);
        assertThat(Unit.of("GRM").inSi(1_500)).isEqualTo(Unit.of("KGM").inSi(1.5), HAIR);
        assertThat(Unit.of("KMH").inSi(36)).isEqualTo(Unit.of("MTS").inSi(10), HAIR);
        assertThat(Unit.of("CEL").spreadInSi(2)).isEqualTo(2, HAIR);
        assertThat(Unit.of("CEL").dimension()).isEqualTo(Unit.of("FAH").dimension());
    }

    @Test
    void keepToThemselvesWhereNobodyKnowsThem() {
        assertThat(Unit.of("XYZ").dimension()).isEqualTo("XYZ");
        assertThat(Unit.of("XYZ").inSi(7)).isEqualTo(7, HAIR);
    }
}
