package org.uplift.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OblivionTest {

    @Inject Oblivion oblivion;
    @Inject Session database;

    @Test
    void forgetsWhatNobodyWillTellAgainAndNothingElse() {
        var old = admitted(Duration.ofDays(31));
        var young = admitted(Duration.ofDays(29));

        oblivion.forget();

        assertThat(known(old, young)).containsExactly(young);
    }

    private UUID admitted(Duration ago) {
        var event = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.createNativeMutationQuery("insert into inbox values (?1, ?2)")
                                .setParameter(1, event)
                                .setParameter(2, Instant.now().minus(ago))
                                .executeUpdate());
        return event;
    }

    private List<UUID> known(UUID... events) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        database.createNativeQuery(
                                        "select event_id from inbox where event_id in (?1)",
                                        UUID.class)
                                .setParameterList(1, List.of(events))
                                .getResultList());
    }
}
