package org.uplift.trace.label;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.problem.Malformed;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;
import org.uplift.platform.projection.Rows;
import org.uplift.trace.gs1.Misshapen;

/// The sheets of labels that were ordered. A serial number is given out once.
@ApplicationScoped
@Transactional
class LabelSheets {

    private static final String ADD =
            """
            insert into label_sheet (id, division, created_at, gtin, lot, prefix, first, count)
            select id, division, now(), gtin, lot, prefix, first, count
            from json_populate_recordset(cast(null as label_sheet), cast(:rows as json))
            on conflict do nothing
            """;

    private static final String FIND =
            """
            select id, division, gtin, lot, prefix, first, count from label_sheet
            where id = :id and division >= :from and division < :until
            """;

    private static final String ALONE =
            "select 1 as lock from (select pg_advisory_xact_lock(6131)) as alone";

    private static final String TAKEN =
            """
            select id, division, gtin, lot, prefix, first, count from label_sheet
            where gtin = :gtin and prefix = :prefix
              and first < :end and first + count > :first
            limit 1
            """;

    private final Rows rows;
    private final Caller caller;

    LabelSheets(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    LabelSheet order(UUID id, SheetForm form) {
        var duty = caller.duty();
        if (duty == null) {
            throw malformed("division", "duty", "Who orders labels is on duty somewhere");
        }
        var sheet = LabelSheet.of(id, duty, form);
        var known = find(id, DivisionScope.of(duty));
        if (known.isPresent()) {
            return same(known.get(), sheet);
        }
        check(sheet);
        var _ = rows.ask(Alone.class, ALONE).first();
        if (sheet.hasSerials() && Behalf.ofTheService(() -> isTaken(sheet))) {
            throw new Rejected("Serial numbers of this range were given out before");
        }
        rows.write(ADD, List.of(sheet));
        return find(id, DivisionScope.of(duty))
                .orElseThrow(() -> new Rejected("Another sheet of labels has this id"));
    }

    LabelSheet get(UUID id) {
        return find(id, caller.scope()).orElseThrow(() -> new NotFound("sheet of labels", id));
    }

    private Optional<LabelSheet> find(UUID id, DivisionScope scope) {
        return rows.ask(LabelSheet.class, FIND).in(scope).with("id", id).first();
    }

    /// Whoever gave them out.
    private boolean isTaken(LabelSheet sheet) {
        return QuarkusTransaction.requiringNew().call(() -> overlaps(sheet));
    }

    private boolean overlaps(LabelSheet sheet) {
        return rows.ask(LabelSheet.class, TAKEN)
                .with("gtin", sheet.gtin())
                .with("prefix", sheet.prefix())
                .with("first", sheet.first())
                .with("end", sheet.first() + sheet.count())
                .first()
                .isPresent();
    }

    private static LabelSheet same(LabelSheet known, LabelSheet sheet) {
        if (!known.equals(sheet)) {
            throw new Rejected("Another sheet of labels has this id");
        }
        return known;
    }

    private static void check(LabelSheet sheet) {
        try {
            var _ = sheet.links();
        } catch (Misshapen e) {
            throw malformed("gtin", e.rule(), e.words());
        }
    }

    private static Malformed malformed(String path, String rule, String words) {
        return new Malformed(List.of(new Violation(path, rule, words)));
    }

    record Alone(int lock) {}
}
