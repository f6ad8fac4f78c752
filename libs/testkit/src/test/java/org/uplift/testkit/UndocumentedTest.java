package org.uplift.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndocumentedTest {

    private static final String ANSWERS =
            """
            "200": {"description": "The cow"}, "400": {"description": "No cow"},
            "401": {"description": "No token"}, "403": {"description": "Not yours"},
            "429": {"description": "Too often"}, "default": {"description": "Not now"}\
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
        assertThat(
                        gaps(
                                "\"operationId\": \"readCow\", \"summary\": \"A cow\"",
                                ANSWERS.replace(
                                        "\"description\": \"Not yours\"",
                                        "\"$ref\": \"#/components/responses/Nowhere\"")))
                .containsExactly("get /cow: description of 403");
    }

    @Test
    void findsWhatIsLeftOutOfARefusedBody() throws JsonProcessingException {
        var milk = "\"operationId\": \"milkCow\", \"summary\": \"Milk\", \"requestBody\": {}";
        assertThat(gaps(milk, ANSWERS))
                .containsExactly("get /cow: 408", "get /cow: 413", "get /cow: 415");
        assertThat(gaps(milk, ANSWERS.replace("429", "408").replace("default", "415")))
                .containsExactly("get /cow: 429", "get /cow: default", "get /cow: 413");
    }

    @Test
    void findsAPlaceInAListThatNobodyExplains() throws JsonProcessingException {
        var cows =
                "\"operationId\": \"listCows\", \"summary\": \"Cows\","
                        + " \"parameters\": [{\"name\": \"after\", \"description\": \"%s\"}]";

        assertThat(gaps(cows.formatted(""), ANSWERS)).containsExactly("get /cow: what comes after");
        assertThat(gaps(cows.formatted("the last cow"), ANSWERS)).isEmpty();
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
