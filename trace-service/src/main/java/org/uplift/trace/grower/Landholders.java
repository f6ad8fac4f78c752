package org.uplift.trace.grower;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.Roles;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.projection.Rows;

/// The growers a caller works for: those of the duty area, and to growers themselves only those
/// whose keeper they are.
@ApplicationScoped
public class Landholders {

    private static final String NAME =
            """
            insert into grower_keeper
            select * from json_populate_record(cast(null as grower_keeper), cast(:row as json))
            on conflict (household_id) do update
            set (division, subject) = (excluded.division, excluded.subject)
            """;
    private static final String IS_KEPT =
            """
            select household_id from grower_keeper
            where household_id = :id and subject = :subject
            """;
    private static final String FORGET = "delete from grower_keeper where household_id = :id";

    private final Growers growers;
    private final Caller caller;
    private final Rows rows;

    Landholders(Growers growers, Caller caller, Rows rows) {
        this.growers = growers;
        this.caller = caller;
        this.rows = rows;
    }

    /// @throws NotFound for one that is none of the caller's
    public Landholder get(UUID household) {
        return growers.find(household, caller.scope())
                .filter(_ -> isMine(household))
                .map(grower -> new Landholder(household, grower.division()))
                .orElseThrow(() -> new NotFound("grower", household));
    }

    /// Whether the caller works for that grower, as far as it is not told by where it lies.
    public boolean isMine(UUID household) {
        var keeper = keeper();
        return keeper == null
                || rows.ask(Kept.class, IS_KEPT)
                        .with("id", household)
                        .with("subject", keeper)
                        .first()
                        .isPresent();
    }

    /// The account whose growers alone the caller sees; nothing for who sees all of an area.
    public @Nullable String keeper() {
        var isGrowerOnly =
                caller.isA(Roles.GROWER)
                        && Stream.of(
                                        Roles.COUNTY_OFFICER,
                                        Roles.TOWNSHIP_OFFICER,
                                        Roles.VILLAGE_CADRE,
                                        Roles.AUDITOR)
                                .noneMatch(caller::isA);
        return isGrowerOnly ? caller.subject() : null;
    }

    void name(Landholder holder, String subject) {
        var keeper = new Keeper(holder.householdId(), holder.division(), subject);
        var _ = rows.enter(NAME, keeper);
    }

    void forget(UUID household) {
        var _ = rows.change(FORGET, Map.of("id", household));
    }

    record Kept(UUID householdId) {}

    record Keeper(UUID householdId, String division, String subject) {}
}
