package org.uplift.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndocumentedTest {

    private static final String ANSWERS =
            """
            "200": {"description": "The cow"}, "401": {"description": "No token"},
            "403": {"description": "Not yours"}, "429": {"description": "Too often"}\
            """;

    @Test
    void findsNothingWhereAllIsSaid() throws JsonProcessingException {
        assertThat(gaps("\"operationId\": \"readCow\", \"summary\": \"A cow\"", ANSWERS)).isEmpty();
    }

    @Test
    void findsWhatIsLeftOut() throws JsonProcessingException {
        assertThat(gaps("\"summary\": \"A cow\"", ANSWERS))
                .containsExactly("get /cow: an operationId of its own");
        assertThat(gaps("\"operationId\": \"readCow\"", ANSWERS))
                .containsExactly("get /cow: summary");
        assertThat(
                        gaps(
                                "\"operationId\": \"readCow\", \"summary\": \"A cow\"",
                                ANSWERS.replace("Not yours", "").replace("429", "404")))
                .containsExactly("get /cow: description of 403", "get /cow: 429");
    }

    @Test
    void findsAnIdThatTwoShare() throws JsonProcessingException {
        var operation =
                "\"operationId\": \"readCow\", \"summary\": \"A cow\", \"responses\": {%s}"
                        .formatted(ANSWERS);

        assertThat(
                        Undocumented.in(
                                """
                                {"paths": {"/cow": {"get": {%1$s}, "put": {%1$s}}}}\
                                """
                                        .formatted(operation)))
                .containsExactly("put /cow: an operationId of its own");
    }

    private static List<String> gaps(String said, String answers) throws JsonProcessingException {
        return Undocumented.in(
                "{\"paths\": {\"/cow\": {\"get\": {%s, \"responses\": {%s}}}}}"
                        .formatted(said, answers));
    }
}
