package org.uplift.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ERROR: division by zero",
                "duplicate key value violates unique constraint \\\"lamp_pkey\\\"",
                "new row violates check constraint \"leave_check\"",
                "null value in column \\\"name\\\" violates not-null constraint",
                "relation \\\"cow\\\" does not exist",
                "column \"milk\" does not exist",
                "operator does not exist: text = uuid",
                "syntax error at or near \\\"'\\\"",
                "org.postgresql.util.PSQLException",
                "\tat org.uplift.platform"
            })
    void knowsWhatIsBehindAService(String text) {
        assertThat(Fuzz.tellsOfInnards("{\"detail\":\"" + text + "\"}")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "must be a relation of the code list",
                "No column is called cow",
                "The birth date is not the one in the id number"
            })
    void knowsWhatIsSaidToAClerk(String text) {
        assertThat(Fuzz.tellsOfInnards("{\"detail\":\"" + text + "\"}")).isFalse();
    }
}
