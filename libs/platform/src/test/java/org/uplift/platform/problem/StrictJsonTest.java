package org.uplift.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.platform.problem.LongLists.TooLong;

class StrictJsonTest {

    private final ObjectMapper json = StrictJson.mapper();

    record Form(List<@Nullable Integer> numbers) {}

    @Test
    void readsNoListThatIsLongerThanAnyOfOurs() throws Exception {
        assertThat(json.readValue(form(LongLists.MOST), Form.class).numbers())
                .hasSize(LongLists.MOST);

        assertThatThrownBy(() -> json.readValue(form(LongLists.MOST + 1), Form.class))
                .isInstanceOfSatisfying(
                        TooLong.class,
                        refused ->
                                assertThat(Misreadings.of(refused).violations())
                                        .containsExactly(
                                                new Violation(
                                                        "numbers",
                                                        "too-long",
                                                        "has more than 20,000 elements")));
        assertThatThrownBy(() -> json.readValue(texts(LongLists.MOST + 1), TEXTS))
                .isInstanceOf(TooLong.class);
    }

    record Kinds(int number, LocalDate on, List<UUID> ids) {}

    @ParameterizedTest
    @CsvSource({
        "number, '\"one\"', is not an integer",
        "on, '\"soon\"', is not a date (2026-11-23)",
        "on, 5, is not a date (2026-11-23)",
        "ids, 5, is not a list"
    })
    void saysWhatItShouldHaveBeenInPlainWords(String item, String value, String words) {
        assertThatThrownBy(() -> json.readValue("{\"%s\":%s}".formatted(item, value), Kinds.class))
                .isInstanceOfSatisfying(
                        JsonProcessingException.class,
                        refused ->
                                assertThat(Misreadings.of(refused).violations())
                                        .containsExactly(new Violation(item, "type", words)));
    }

    @Test
    void endsTheReadingOfWhatHasNoEnd() {
        var endless = "[" + "0,".repeat(500_000) + "0]";

        assertThatThrownBy(() -> json.readTree(endless))
                .isInstanceOfSatisfying(
                        StreamConstraintsException.class,
                        refused ->
                                assertThat(Misreadings.of(refused).violations())
                                        .extracting(Violation::rule)
                                        .containsExactly("too-long"));
    }

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private static String form(int numbers) {
        return "{\"numbers\":[" + "null,".repeat(numbers - 1) + "7]}";
    }

    private static String texts(int texts) {
        return "[" + "\"a\",".repeat(texts - 1) + "\"b\"]";
    }
}
