package org.uplift.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublishedContractTest {

    private static final Schemas SCHEMAS = Schemas.closed();
    private static final long SEED = Long.getLong("uplift.seed", 20_261_122);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void keepsItsPublishedSchemaAndWritesNothingElse() {
        ofAnyFact(
                600,
                fact -> {
                    var sent = JSON.readTree(EventCodec.write(seal(fact)));

                    assertFits(SCHEMAS.of(sent.get("type").asText()), sent.get("data"));
                });
    }

    @Test
    void survivesTheJourney() {
        ofAnyFact(
                600,
                fact -> {
                    var received = EventCodec.read(EventCodec.write(seal(fact)));

                    assertThat(EventCodec.open(received, family(fact)))
                            .isEqualTo(Optional.of(fact));
                    assertThat(received.version()).isEqualTo(7);
                });
    }

    @Test
    void travelsInAnEnvelopeOfThePublishedShape() {
        var envelope = Schemas.open().of("envelope.v1");
        ofAnyFact(50, fact -> assertFits(envelope, JSON.readTree(EventCodec.write(seal(fact)))));
    }

    private static void ofAnyFact(int count, Claim claim) {
        for (var seed : new Random(SEED).longs(count).toArray()) {
            try {
                claim.holds(new AnyFact(seed).inTheLanguage());
            } catch (Exception | AssertionError e) {
                throw new AssertionError("Not so for the fact of seed %dL".formatted(seed), e);
            }
        }
    }

    private static EventEnvelope seal(DomainEvent fact) {
        return EventCodec.seal(UUID.randomUUID(), "/test", Instant.EPOCH, 7, null, fact);
    }

    private static Class<? extends DomainEvent> family(DomainEvent fact) {
        return PublishedLanguage.families().stream()
                .filter(family -> family.isInstance(fact))
                .findFirst()
                .orElseThrow()
                .asSubclass(DomainEvent.class);
    }

    private static void assertFits(JsonSchema schema, JsonNode value) {
        assertThat(schema.validate(value)).isEmpty();
    }

    private interface Claim {
        void holds(DomainEvent fact) throws Exception;
    }
}
