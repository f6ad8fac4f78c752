package org.uplift.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EditionTest {

    @Inject Session database;

    private final AtomicInteger forgotten = new AtomicInteger();

    @Test
    void aRestartForgetsNothing() {
        withoutTrace(() -> {
            admit();
            begin(1);
            assertThat(forgotten).hasValue(0);
            assertThat(admitted()).isPositive();
        });
    }

    @Test
    void aHigherEditionForgetsAllThatWasLearnedAndHeard() {
        withoutTrace(() -> {
            admit();
            begin(2);
            assertThat(forgotten).hasValue(1);
            assertThat(admitted()).isZero();
        });
    }

    @Test
    void theSecondReplicaAndOneOfTheFormerEditionForgetNothing() {
        withoutTrace(() -> {
            begin(2);
            admit();
            begin(2);
            begin(1);
            assertThat(forgotten).hasValue(1);
            assertThat(admitted()).isEqualTo(1);
        });
    }

    @Test
    void consumerGroupsBearTheEdition() {
        assertThat(
                        ConfigProvider.getConfig()
                                .getValue(
                                        "mp.messaging.connector.smallrye-kafka.group.id",
                                        String.class))
                .isEqualTo("room-service-1");
    }

    private void begin(int edition) {
        new Edition(database, List.of(forgotten::incrementAndGet), edition)
                .begin(new StartupEvent());
    }

    private void admit() {
        var _ =
                database.createNativeMutationQuery("insert into inbox (event_id) values (?1)")
                        .setParameter(1, UUID.randomUUID())
                        .executeUpdate();
    }

    private long admitted() {
        return database.createNativeQuery("select count(*) from inbox", Long.class)
                .getSingleResult();
    }

    private static void withoutTrace(Runnable work) {
        Behalf.ofTheService(() -> {
            QuarkusTransaction.begin();
            try {
                work.run();
            } finally {
                QuarkusTransaction.rollback();
            }
        });
    }
}
