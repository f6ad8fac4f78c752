package org.uplift.household.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.FileJson;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.layout.AnyHousehold;

class SoundnessTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static final Predicate<@Nullable Object> COMPILED = Soundness.of(HouseholdFile.class);

    /// Each part of arbitrary files by itself, in a file that is sound but for it.
    @Test
    void agreesWithTheValidator() {
        var verdicts =
                LongStream.range(0, 200)
                        .mapToObj(seed -> (ObjectNode) FileJson.tree(new AnyHousehold(seed).file()))
                        .flatMap(any ->
                                any.properties().stream()
                                        .map(part ->
                                                FileForm.ofThree()
                                                        .with("/" + part.getKey(), part.getValue())
                                                        .file()))
                        .map(SoundnessTest::agreedVerdict)
                        .toList();

        assertThat(verdicts).contains(true, false);
    }

    @Test
    void doesNotStartWithAConstraintItDoesNotKnow() {
        assertThatThrownBy(() -> Soundness.of(Letter.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private record Letter(@Email String to) {}

    private static boolean agreedVerdict(HouseholdFile file) {
        var isSound = COMPILED.test(file);
        assertThat(isSound)
                .as(() -> FileJson.write(file))
                .isEqualTo(VALIDATOR.validate(file).isEmpty());
        return isSound;
    }
}
