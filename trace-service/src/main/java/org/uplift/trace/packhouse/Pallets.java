package org.uplift.trace.packhouse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.projection.Rows;
import org.uplift.trace.step.Rule;

/// The pallets, each of which leaves once.
@ApplicationScoped
class Pallets {

    private static final String ENTER =
            """
            insert into pallet
            select * from json_populate_record(cast(null as pallet), cast(:row as json))
            on conflict do nothing
            """;
    private static final String FIND =
            """
            select * from pallet
            where sscc = any(string_to_array(:pallets, ' '))
              and division >= :from and division < :until
            order by sscc
            """;
    private static final String SHIP =
            """
            update pallet set shipped_by = :step
            where sscc = any(string_to_array(:pallets, ' ')) and shipped_by is null
            """;
    private static final String SHIP_BOXES =
            """
            update box set shipped_by = :step
            where pallet = any(string_to_array(:pallets, ' ')) and sold_by is null
            """;

    private static final String REMOVE =
            "delete from pallet where step_id = :step and shipped_by is null";
    private static final String OF_STEP = "select * from pallet where step_id = :step";
    private static final String UNSHIP =
            "update pallet set shipped_by = null where shipped_by = :step";
    private static final String UNSHIP_BOXES =
            "update box set shipped_by = null where shipped_by = :step";
    private static final String SOLD =
            "select serial from box where shipped_by = :step and sold_by is not null limit 1";

    private final Rows rows;
    private final Caller caller;

    Pallets(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    void enter(Pallet pallet) {
        if (!rows.enter(ENTER, pallet)) {
            throw Rule.refused("sscc", "pallet-known", "There is such a pallet already");
        }
    }

    /// @throws NotFound where one of them is not there
    List<Pallet> get(List<String> ssccs) {
        if (new HashSet<>(ssccs).size() < ssccs.size()) {
            throw Rule.refused("pallets", "pallet-twice", "A pallet is named once");
        }
        var found =
                rows.ask(Pallet.class, FIND)
                        .in(caller.scope())
                        .with("pallets", String.join(" ", ssccs))
                        .list();
        if (found.size() < ssccs.size()) {
            throw new NotFound("pallet", "of these numbers");
        }
        return found;
    }

    void ship(List<String> ssccs, UUID step) {
        var values = Map.of("step", step, "pallets", String.join(" ", ssccs));
        if (rows.change(SHIP, values) < ssccs.size()) {
            throw Rule.refused("pallets", "pallet-gone", "A pallet has gone already");
        }
        var _ = rows.change(SHIP_BOXES, values);
    }

    /// The number of the pallet that was made by a step.
    String of(UUID step) {
        return rows.ask(Pallet.class, OF_STEP).with("step", step).first().orElseThrow().sscc();
    }

    /// @return whether it was still here
    boolean remove(UUID step) {
        return rows.change(REMOVE, Map.of("step", step)) == 1;
    }

    /// @return whether nothing of what left was sold since
    boolean unship(UUID step) {
        if (rows.ask(Sold.class, SOLD).with("step", step).first().isPresent()) {
            return false;
        }
        var _ = rows.change(UNSHIP, Map.of("step", step));
        var _ = rows.change(UNSHIP_BOXES, Map.of("step", step));
        return true;
    }

    record Sold(String serial) {}
}
