package org.uplift.household.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FamilyRuleTest {

    @ParameterizedTest
    @EnumSource
    void saysWhyInBothLanguages(FamilyRule rule) {
        assertThat(Broken.words(rule, Locale.CHINESE))
                .isNotBlank()
                .isNotEqualTo(Broken.words(rule, Locale.GERMAN));
    }
}
