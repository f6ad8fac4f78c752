package org.uplift.local.opening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ImportCardTest {

    private static final String COMMITTED =
            """
            {"state": "committed",
             "preview": {"households":
                {"new": 1300, "changed": 0, "unchanged": 20, "refused": 0}},
             "committed": {"new": 1297, "changed": 2, "unchanged": 20, "refused": 1}}\
            """;

    @Test
    void countsWhatStandsInTheRegisterAndNotWhatWasHopedFor() throws JsonProcessingException {
        var card = card(COMMITTED);

        assertThat(card.preview()).isEqualTo("1,300 new, 0 changed, 20 unchanged, 0 refused");
        assertThat(card.standing()).isEqualTo(1319);
    }

    @Test
    void tellsWhatIsCommittedFromWhatHasToGoOn() throws JsonProcessingException {
        assertThat(card(COMMITTED).isCommitted()).isTrue();
        assertThat(card(COMMITTED).isUnfinished()).isFalse();
        assertThat(card("{\"state\": \"committing\"}").isUnfinished()).isTrue();
        assertThat(card("{\"state\": \"failed\"}").isUnfinished()).isTrue();
        assertThat(card("{\"state\": \"ready\"}").isUnfinished()).isFalse();
    }

    private static ImportCard card(String json) throws JsonProcessingException {
        return new ImportCard(new ObjectMapper().readTree(json));
    }
}
