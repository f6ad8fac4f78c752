package org.uplift.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class PublishedContractTest {

    private static final Schemas SCHEMAS = Schemas.closed();
    private static final ObjectMapper JSON = new ObjectMapper();

    @Provide
    Arbitrary<DomainEvent> anyFact() {
        return AnyFact.inTheLanguage();
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void keepsItsPublishedSchemaAndWritesNothingElse(@ForAll("anyFact") DomainEvent fact)
            throws Exception {
        var sent = JSON.readTree(EventCodec.write(seal(fact)));

        assertFits(SCHEMAS.of(sent.get("type").asText()), sent.get("data"));
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void survivesTheJourney(@ForAll("anyFact") DomainEvent fact) {
        var received = EventCodec.read(EventCodec.write(seal(fact)));

        assertThat(EventCodec.open(received, family(fact))).isEqualTo(Optional.of(fact));
        assertThat(received.version()).isEqualTo(7);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void travelsInAnEnvelopeOfThePublishedShape(@ForAll("anyFact") DomainEvent fact)
            throws Exception {
        assertFits(Schemas.open().of("envelope.v1"), JSON.readTree(EventCodec.write(seal(fact))));
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
}
