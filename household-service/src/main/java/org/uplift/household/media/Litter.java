package org.uplift.household.media;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.platform.database.OneColumn;
import org.uplift.platform.problem.Rejected;

/// Objects that nobody holds. Each is one before it is written, so that nothing is forgotten in the
/// store, whoever dies in between.
@ApplicationScoped
class Litter {

    private static final Duration PATIENCE = Duration.ofHours(2);

    private final Session database;
    private final Clock clock;

    Litter(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(REQUIRES_NEW)
    void announce(UUID object) {
        var _ =
                database.createNativeMutationQuery("insert into media_litter values (?1, ?2)")
                        .setParameter(1, object)
                        .setParameter(2, time(clock.instant().plus(PATIENCE)))
                        .executeUpdate();
    }

    /// From the end of this transaction on somebody holds it.
    @Transactional(MANDATORY)
    void pickUp(UUID object) {
        if (remove(object) == 0) {
            throw new Rejected("It took too long and has to be sent again");
        }
    }

    /// Nobody else takes them up until this transaction ends.
    @Transactional(MANDATORY)
    List<UUID> due(int most) {
        return OneColumn.of(
                        database,
                        "select object from media_litter where due <= ?1 order by due limit ?2"
                                + " for update skip locked",
                        UUID.class)
                .setParameter(1, time(clock.instant()))
                .setParameter(2, most)
                .getResultList();
    }

    @Transactional(MANDATORY)
    int remove(UUID object) {
        return database.createNativeMutationQuery("delete from media_litter where object = ?1")
                .setParameter(1, object)
                .executeUpdate();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
