package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/// Messages that come twice, in disorder, with times of clocks that go wrong, and among nonsense.
class MessagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final double ORCHARD = 2.5;
    private static final int PLANTED = 20;
    private static final int CUT_DOWN = 10;
    private static final List<Service> LISTENERS =
            List.of(Service.RELOCATION, Service.JOBS, Service.TRACE, Service.ANALYTICS);

    private final Platform platform = Platform.up();

    /// What the clerks go on to do is the marker: it stands behind all of this in every partition.
    @Test
    void changesNothingToldTwiceInDisorderAmongNonsense() {
        var random = new Random(Seed.of(31));
        var letters = letters();
        var load = Load.on(platform, "341322", 31);
        load.awaitMore(150);

        var again = new ArrayList<>(told(load));
        Collections.shuffle(again, random);
        var nonsense = 0;
        try (var writer = writer()) {
            for (var message : again) {
                if (random.nextInt(100) == 0 || nonsense == 0) {
                    nonsense++;
                    say(writer, UUID.randomUUID().toString(), "nonsense");
                }
                say(writer, message.key(), message.value());
            }
        }
        load.awaitMore(40);
        load.end().check();

        for (var listener : LISTENERS) {
            var expected = letters.getOrDefault(listener, 0L) + nonsense;
            await("the letters of " + listener)
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(letters().get(listener)).isEqualTo(expected));
        }
    }

    /// Orchards are planted and cut down; the clock of who tells it is an hour behind when they are
    /// planted, and an hour ahead before they are cut down.
    @Test
    void goesByVersionsAndNotByClocks() {
        var load = Load.on(platform, "341321", 32);
        load.awaitMore(30);
        var reckoning = load.end();
        reckoning.check();
        var model = told(load).getFirst();
        var now = Instant.now();
        try (var writer = writer()) {
            for (var i = 0; i < PLANTED; i++) {
                var planted = UUID.randomUUID();
                say(writer, changed(model, planted, 1, now, 0));
                say(writer, changed(model, planted, 2, now.minus(HOUR), ORCHARD));
            }
            for (var i = 0; i < CUT_DOWN; i++) {
                var cutDown = UUID.randomUUID();
                say(writer, changed(model, cutDown, 1, now.plus(HOUR), ORCHARD));
                say(writer, changed(model, cutDown, 2, now, 0));
            }
        }
        var before = reckoning.counted();
        await("the strangers to be counted")
                .atMost(PATIENCE)
                .untilAsserted(() -> {
                    var known = reckoning.known();
                    assertThat(known.growers()).isEqualTo(before.growers() + PLANTED);
                    assertThat(known.households())
                            .isEqualTo(before.households() + PLANTED + CUT_DOWN);
                });
    }

    /// The control of both: a service that forgets what it heard, and which version it knows,
    /// believes what is long past.
    @Test
    void wouldNoticeAServiceThatBelievesWhateverItIsTold() {
        var load = Load.on(platform, "341302", 33);
        load.awaitMore(20);
        var reckoning = load.end();
        var family = reckoning.acknowledged().getFirst();
        var register = new Register(platform);
        register.plant(family, ORCHARD);
        reckoning.everybodyAgrees();
        register.plant(family, 0);
        reckoning.everybodyAgrees();
        var past = told(load, family.id());
        var planted = past.get(past.size() - 2);

        forget(family.id());
        try (var writer = writer()) {
            say(writer, planted.key(), planted.value());
        }

        await("the disagreement").atMost(PATIENCE).until(() -> !reckoning.isAgreed());
        register.plant(family, 1);
        reckoning.everybodyAgrees();
    }

    private void forget(String household) {
        Sabotage.tell(platform, Service.TRACE, "delete from inbox");
        Sabotage.tell(
                platform,
                Service.TRACE,
                "update grower set version = -1 where household_id = '%s'".formatted(household));
    }

    private List<ConsumerRecord<String, String>> told(Load load, String household) {
        return told(load).stream().filter(message -> message.key().equals(household)).toList();
    }

    private List<ConsumerRecord<String, String>> told(Load load) {
        return Chronicle.of(platform.bootstrapServers(), load.households())
                .households()
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(told -> !told.type().contains("label-changed"))
                .map(Chronicle.Told::message)
                .toList();
    }

    private static ProducerRecord<String, String> changed(
            ConsumerRecord<String, String> model,
            UUID household,
            long version,
            Instant time,
            double orchard) {
        try {
            var envelope = (ObjectNode) JSON.readTree(model.value());
            envelope.put("id", UUID.randomUUID().toString());
            envelope.put("subject", household.toString());
            envelope.put("sequence", "%019d".formatted(version));
            envelope.put("time", time.toString());
            var fact = envelope.withObject("/data");
            fact.put("householdId", household.toString());
            fact.withObject("/profile/land").put("orchard", orchard);
            return new ProducerRecord<>(
                    model.topic(),
                    null,
                    time.toEpochMilli(),
                    household.toString(),
                    envelope.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<Service, Long> letters() {
        var letters = new EnumMap<Service, Long>(Service.class);
        LISTENERS.forEach(service ->
                letters.put(service, platform.number(service, "select count(*) from dead_letter")));
        return letters;
    }

    private static void say(KafkaProducer<String, String> writer, String key, String text) {
        say(writer, new ProducerRecord<>("household-events", key, text));
    }

    private static void say(
            KafkaProducer<String, String> writer, ProducerRecord<String, String> message) {
        var _ = writer.send(message);
    }

    private KafkaProducer<String, String> writer() {
        return new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", platform.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer());
    }
}
