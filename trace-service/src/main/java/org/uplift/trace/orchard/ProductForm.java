package org.uplift.trace.orchard;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

/// What a product is.
///
/// @param variety in its own word, such as `guichang`
record ProductForm(
        @NotNull @Pattern(regexp = WORDS) String nameZh,
        @NotNull @Pattern(regexp = WORDS) String nameEn,
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String variety,
        @NotNull @Positive @DecimalMax("20000") @Digits(integer = 5, fraction = 1)
                BigDecimal bearsKgMu,
        @NotNull @Positive @DecimalMax("1000") @Digits(integer = 4, fraction = 3)
                BigDecimal boxKg) {

    /// Letters of any script, figures, and little else.
    static final String WORDS = "[\\p{L}\\p{N}][\\p{L}\\p{N} .,·()（）/-]{0,59}";

    Product toProduct(String gtin) {
        return new Product(gtin, nameZh, nameEn, variety, bearsKgMu, boxKg);
    }
}
