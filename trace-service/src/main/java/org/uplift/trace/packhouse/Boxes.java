package org.uplift.trace.packhouse;

import com.google.errorprone.annotations.CompileTimeConstant;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.projection.Rows;
import org.uplift.trace.orchard.Lot;
import org.uplift.trace.step.Rule;

/// The boxes, each of which is put on a pallet, shipped and sold once.
@ApplicationScoped
class Boxes {

    private static final String ENTER =
            """
            insert into box (gtin, serial, division, lot, kg)
            select :gtin, one, :division, :lot, :kg
            from unnest(string_to_array(:serials, ' ')) one
            on conflict do nothing
            """;
    private static final String FIND =
            """
            select * from box
            where gtin = :gtin and serial = any(string_to_array(:serials, ' '))
              and division >= :from and division < :until
            order by serial
            """;
    private static final String STACK =
            """
            update box set pallet = :mark
            where gtin = :gtin and serial = any(string_to_array(:serials, ' '))
              and pallet is null and shipped_by is null and sold_by is null
            """;
    private static final String SELL =
            """
            update box set sold_by = cast(:mark as uuid)
            where gtin = :gtin and serial = any(string_to_array(:serials, ' '))
              and sold_by is null
            """;

    /// Those that stand in the packhouse, of a lot that was made by a step.
    private static final String UNPACK =
            """
            delete from box using lot l
            where l.step_id = :step and box.gtin = l.gtin and box.lot = l.code
              and box.pallet is null and box.shipped_by is null and box.sold_by is null
            """;

    private static final String UNSTACK =
            "update box set pallet = null where pallet = :sscc and sold_by is null";
    private static final String UNSELL = "update box set sold_by = null where sold_by = :step";

    private final Rows rows;
    private final Caller caller;

    Boxes(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    void enter(Lot lot, BigDecimal kg, List<String> serials) {
        distinct(serials);
        var entered =
                rows.change(
                        ENTER,
                        Map.of(
                                "gtin", lot.gtin(),
                                "division", lot.division(),
                                "lot", lot.code(),
                                "kg", kg,
                                "serials", String.join(" ", serials)));
        if (entered < serials.size()) {
            throw Rule.refused("serials", "serial-known", "There is such a box already");
        }
    }

    /// @throws NotFound where one of them is not there
    List<Box> get(String gtin, List<String> serials) {
        distinct(serials);
        var found =
                rows.ask(Box.class, FIND)
                        .in(caller.scope())
                        .with("gtin", gtin)
                        .with("serials", String.join(" ", serials))
                        .list();
        if (found.size() < serials.size()) {
            throw new NotFound("box", "of these serials");
        }
        return found;
    }

    void stack(String gtin, List<String> serials, String sscc) {
        mark(STACK, gtin, serials, sscc, "box-taken", "A box stands on a pallet, or has gone");
    }

    void sell(String gtin, List<String> serials, UUID step) {
        mark(SELL, gtin, serials, step.toString(), "box-sold", "A box was sold already");
    }

    /// @return how many were never packed after all
    int unpack(UUID step) {
        return rows.change(UNPACK, Map.of("step", step));
    }

    /// @return how many stand there again
    int unstack(String sscc) {
        return rows.change(UNSTACK, Map.of("sscc", sscc));
    }

    void unsell(UUID step) {
        var _ = rows.change(UNSELL, Map.of("step", step));
    }

    private void mark(
            @CompileTimeConstant String statement,
            String gtin,
            List<String> serials,
            String mark,
            String rule,
            String sentence) {
        var marked =
                rows.change(
                        statement,
                        Map.of("gtin", gtin, "serials", String.join(" ", serials), "mark", mark));
        if (marked < serials.size()) {
            throw Rule.refused("serials", rule, sentence);
        }
    }

    private static void distinct(List<String> serials) {
        if (new HashSet<>(serials).size() < serials.size()) {
            throw Rule.refused("serials", "serial-twice", "A box is named once");
        }
    }
}
