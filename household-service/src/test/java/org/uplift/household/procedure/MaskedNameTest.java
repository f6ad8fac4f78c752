package org.uplift.household.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedNameTest {

    @ParameterizedTest
    @CsvSource({
        "王建国, 王*",
        "王平, 王*",
        "王, 王*",
        "欧阳守田, 欧阳*",
        "欧阳平, 欧阳*",
        "欧阳, 欧*",
        "阿卜杜热合曼·买买提, 阿*",
        "𠮷田, 𠮷*",
        "王*, 王*",
        "欧阳*, 欧阳*",
        "*, *",
        "'', *"
    })
    void keepsTheFamilyNameAndNothingElse(String name, String shown) {
        assertThat(new MaskedName(name).shown()).isEqualTo(shown);
        assertThat(new MaskedName(shown)).isEqualTo(new MaskedName(name));
        assertThat(new MaskedName(name)).hasToString(shown);
    }
}
