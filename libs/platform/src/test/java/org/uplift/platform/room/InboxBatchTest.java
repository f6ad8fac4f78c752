package org.uplift.platform.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;
import org.uplift.events.EventCodec;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.events.household.Label;
import org.uplift.platform.inbox.Inbox;
import org.uplift.platform.inbox.Learned;
import org.uplift.platform.trace.Trace;
import org.uplift.testkit.DeadLetters;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.RowWall;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class InboxBatchTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final UUID household = UUID.randomUUID();
    private final String topic = "told-" + household;
    private final List<List<Long>> lessons = new ArrayList<>();
    private final List<Long> learned = new ArrayList<>();

    @Inject Inbox inbox;

    @Test
    void learnsWhatOnePollBringsInOneTransaction() {
        inbox.receive(poll(events(1, 500)), HouseholdEvent.class, this::learn);

        assertThat(lessons).hasSize(1);
        assertThat(learned).isEqualTo(versions(1, 500));
    }

    /// As many as it let in, whatever was told twice or was poison.
    @Test
    void notesInTheAuditWhatItLearned() {
        var told = events(1, 40);
        told.addAll(List.copyOf(told));
        told.set(16, "poison");
        inbox.receive(poll(told), HouseholdEvent.class, this::learn);
        inbox.receive(poll(events(41, 42)), HouseholdEvent.class, this::learn);

        var about = "from audit_entry where act = 'learned' and household_id = '" + household + "'";
        assertThat(everywhere("select version " + about + " order by version"))
                .isEqualTo(versions(1, 42).stream().map(String::valueOf).toList());
        assertThat(everywhere("select distinct operation || ' ' || subject " + about))
                .containsExactly(topic + " room-service");
    }

    @Test
    void learnsAllButThePoisonInOrder() {
        var told = events(1, 40);
        told.set(16, "poison");
        told.set(33, "poison too");
        inbox.receive(poll(told), HouseholdEvent.class, this::learn);

        var expected = new ArrayList<>(versions(1, 40));
        expected.removeAll(List.of(17L, 34L));
        assertThat(learned).isEqualTo(expected);
    }

    @Test
    void learnsNothingTwiceWhenThePollComesAgain() {
        var told = events(1, 10);
        inbox.receive(poll(told), HouseholdEvent.class, this::learn);
        told.addAll(events(11, 11));
        inbox.receive(poll(told), HouseholdEvent.class, this::learn);

        assertThat(learned).isEqualTo(versions(1, 11));
    }

    @Test
    void learnsOnceWhatOnePollBringsTwice() {
        var told = events(1, 3);
        told.addAll(List.copyOf(told));
        inbox.receive(poll(told), HouseholdEvent.class, this::learn);

        assertThat(learned).isEqualTo(versions(1, 3));
    }

    @Test
    void passesOverTypesItDoesNotKnow() {
        var told = events(1, 2);
        told.set(0, told.getFirst().replace("household.label-changed.v1", "household.sung.v1"));
        inbox.receive(poll(told), HouseholdEvent.class, this::learn);

        assertThat(learned).containsExactly(2L);
    }

    @Test
    void followsTheTraceOfWhatItLearns() {
        var seen = new ArrayList<String>();
        inbox.receive(
                poll(events(1, 2), TRACE, TRACE),
                HouseholdEvent.class,
                _ -> seen.add(Trace.parent() + " " + MDC.get("traceId")));

        assertThat(seen)
                .singleElement()
                .asString()
                .matches("00-%1$s-[0-9a-f]{16}-01 %1$s".formatted(id(TRACE)));
        assertThat(Trace.parent()).isNull();
    }

    @Test
    void laysAPoisonAsideUnderItsOwnTrace() {
        var told = events(1, 3);
        told.set(1, "poison");
        var seen = new ArrayList<String>();
        inbox.receive(
                poll(told, TRACE, TRACE.replace('4', '5'), TRACE.replace('4', '6')),
                HouseholdEvent.class,
                _ -> seen.add(String.valueOf(MDC.get("traceId"))));

        assertThat(seen).containsExactly(id(TRACE), id(TRACE.replace('4', '6')));
        try (var aside = DeadLetters.of("room")) {
            aside.awaitOnly(household, "poison");
            assertThat(aside.headers(household).get("traceparent"))
                    .contains(id(TRACE.replace('4', '5')));
        }
    }

    private static String id(String trace) {
        return trace.substring(3, 35);
    }

    private static List<String> everywhere(String query) {
        return new RowWall("0", ":").ask(query);
    }

    /// What was learned counts only when the transaction has ended well.
    private void learn(List<Learned<HouseholdEvent>> news) {
        assertThat(QuarkusTransaction.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
        lessons.add(news.stream().map(Learned::version).toList());
        news.forEach(item -> learned.add(item.version()));
    }

    private List<String> events(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(version ->
                        EventCodec.seal(
                                UUID.randomUUID(),
                                "/test",
                                Instant.EPOCH,
                                version,
                                null,
                                new LabelChanged(household, "1", Label.RED, Label.GREEN)))
                .map(EventCodec::write)
                .collect(ArrayList::new, List::add, List::addAll);
    }

    private static List<Long> versions(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Long::valueOf).toList();
    }

    /// @param traces of as many of them from the first on
    private ConsumerRecords<String, String> poll(List<String> told, String... traces) {
        var messages =
                IntStream.range(0, told.size())
                        .mapToObj(place ->
                                new ConsumerRecord<>(
                                        topic, 0, place, household.toString(), told.get(place)))
                        .toList();
        for (var place = 0; place < traces.length; place++) {
            var _ =
                    messages.get(place)
                            .headers()
                            .add(Trace.PARENT, traces[place].getBytes(StandardCharsets.UTF_8));
        }
        return new ConsumerRecords<>(Map.of(new TopicPartition(topic, 0), messages), Map.of());
    }
}
