package org.uplift.trace.page;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.uplift.platform.projection.Rows;

/// What laboratories and certifiers say of a thing.
@ApplicationScoped
class Proofs {

    private static final String RESULTS =
            """
            select 'laboratory' as kind, cast(r.day as text) as day, r.laboratory as by,
                   r.report as number, r.fit
            from lab_result r
            where (r.gtin, r.lot) in (
                select split_part(wanted, '/', 5), split_part(wanted, '/', 7)
                from unnest(string_to_array(:lots, chr(10))) wanted)
            order by r.day, r.id
            limit 50
            """;

    private static final String CERTIFICATES =
            """
            select c.kind, cast(c.until as text) as day, c.issuer as by, c.number, true as fit
            from certificate c
            where cast(c.household_id as text) = any (string_to_array(:households, chr(10)))
              and c.until >= current_date
            order by c.until, c.id
            limit 50
            """;

    private final Rows rows;

    Proofs(Rows rows) {
        this.rows = rows;
    }

    List<Proof> of(Way way, List<Origin> origins) {
        var lots = way.lots();
        if (lots.isEmpty()) {
            return List.of();
        }
        var households =
                origins.stream()
                        .map(origin -> origin.grower().householdId().toString())
                        .collect(joining("\n"));
        return Stream.concat(
                        rows
                                .ask(Proof.class, RESULTS)
                                .with("lots", String.join("\n", lots))
                                .list()
                                .stream(),
                        rows
                                .ask(Proof.class, CERTIFICATES)
                                .with("households", households)
                                .list()
                                .stream())
                .toList();
    }
}
