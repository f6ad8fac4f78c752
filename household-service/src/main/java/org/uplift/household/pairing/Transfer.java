package org.uplift.household.pairing;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.HelpEvent;
import org.uplift.events.household.HelpEvent.HelperChanged;
import org.uplift.household.duties.Presence;
import org.uplift.household.file.Help;
import org.uplift.household.registry.Amendments;
import org.uplift.household.registry.Household;
import org.uplift.household.registry.Wall;
import org.uplift.platform.Ids;
import org.uplift.platform.database.OneColumn;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.outbox.Outbox;
import org.uplift.platform.problem.Rejected;

/// Hands a household from one helper to another on a day: in the history of who answered for it,
/// and in its file.
@ApplicationScoped
@Transactional(MANDATORY)
class Transfer {

    private static final String NOW =
            "select helper from pairing where household_id = ?1 and until is null";

    private static final String END =
            """
            update pairing set until = greatest(since, ?2)
            where household_id = ?1 and until is null\
            """;

    private static final String BEGIN =
            """
            insert into pairing
                (id, household_id, division, helper, since, decided_by, decided_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)\
            """;

    private static final int NAME = 40;
    private static final int UNIT = 80;

    private final Session database;
    private final Amendments amendments;
    private final Presence presence;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    Transfer(
            Session database,
            Amendments amendments,
            Presence presence,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.amendments = amendments;
        this.presence = presence;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param before who answered when it was proposed
    /// @throws Rejected when somebody else does by now
    void to(UUID id, @Nullable String before, @Nullable String helper, LocalDate day) {
        var household = amendments.hold(id);
        var now =
                OneColumn.of(database, NOW, String.class)
                        .setParameter(1, id)
                        .uniqueResultOptional()
                        .orElse(null);
        if (Objects.equals(now, helper)) {
            return;
        }
        if (!Objects.equals(now, before)) {
            throw Obstacle.changed();
        }
        var _ =
                database.createNativeMutationQuery(END)
                        .setParameter(1, id)
                        .setParameter(2, day)
                        .executeUpdate();
        if (helper != null) {
            begin(household, helper, day);
        }
        amendments.amend(
                household,
                household.file().amended().help(help(household, helper, day)).file(),
                "Pairing",
                Locale.ENGLISH);
        outbox.append(household, told(household, before, helper, day));
    }

    private static List<HelpEvent> told(
            Household household, @Nullable String before, @Nullable String helper, LocalDate day) {
        var division = household.file().division();
        return List.of(new HelperChanged(household.id(), division, before, helper, day));
    }

    private void begin(Household household, String helper, LocalDate day) {
        var begin =
                database.createNativeMutationQuery(BEGIN)
                        .setParameter(1, Ids.next())
                        .setParameter(2, household.id())
                        .setParameter(3, household.file().division())
                        .setParameter(4, helper)
                        .setParameter(5, day)
                        .setParameter(6, caller.subject())
                        .setParameter(7, clock.instant().atOffset(ZoneOffset.UTC));
        Wall.guard(() -> {
            var _ = begin.executeUpdate();
        });
    }

    private Help help(Household household, @Nullable String helper, LocalDate day) {
        var now = household.file().help();
        var measures = household.file().measures();
        var leader = now == null ? null : now.teamLeader();
        return helper == null
                ? new Help(measures, leader, null, null, null)
                : new Help(
                        measures,
                        leader,
                        shortened(presence.unit(helper), UNIT),
                        shortened(presence.name(helper), NAME),
                        day);
    }

    private static @Nullable String shortened(@Nullable String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
