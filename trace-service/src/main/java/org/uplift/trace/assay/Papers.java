package org.uplift.trace.assay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.projection.Rows;

/// The reports and certificates.
@ApplicationScoped
class Papers {

    private static final String ENTER_RESULT =
            """
            insert into lab_result
            select * from json_populate_record(cast(null as lab_result), cast(:row as json))
            """;
    private static final String ENTER_CERTIFICATE =
            """
            insert into certificate
            select * from json_populate_record(cast(null as certificate), cast(:row as json))
            """;
    private static final String RESULTS =
            """
            select * from lab_result
            where division >= :from and division < :until
              and (cast(:gtin as text) is null or gtin = cast(:gtin as text))
              and (cast(:lot as text) is null or lot = cast(:lot as text))
              and (division, id) > (:division, :id1)
            order by division, id
            limit :limit
            """;
    private static final String CERTIFICATES =
            """
            select * from certificate
            where division >= :from and division < :until
              and (cast(:household as uuid) is null or household_id = cast(:household as uuid))
              and (division, id) > (:division, :id1)
            order by division, id
            limit :limit
            """;

    private static final String REMOVE_RESULT = "delete from lab_result where id = :id";
    private static final String REMOVE_CERTIFICATE = "delete from certificate where id = :id";

    private final Rows rows;

    Papers(Rows rows) {
        this.rows = rows;
    }

    void enter(LabResult result) {
        var _ = rows.enter(ENTER_RESULT, result);
    }

    void enter(Certificate certificate) {
        var _ = rows.enter(ENTER_CERTIFICATE, certificate);
    }

    void removeResult(UUID id) {
        var _ = rows.change(REMOVE_RESULT, Map.of("id", id));
    }

    void removeCertificate(UUID id) {
        var _ = rows.change(REMOVE_CERTIFICATE, Map.of("id", id));
    }

    List<LabResult> results(
            DivisionScope scope,
            @Nullable String gtin,
            @Nullable String lot,
            Key after,
            int limit) {
        return rows.ask(LabResult.class, RESULTS)
                .in(scope)
                .with("gtin", gtin)
                .with("lot", lot)
                .after(after)
                .with("limit", limit)
                .list();
    }

    List<Certificate> certificates(
            DivisionScope scope, @Nullable UUID household, Key after, int limit) {
        return rows.ask(Certificate.class, CERTIFICATES)
                .in(scope)
                .with("household", household == null ? null : household.toString())
                .after(after)
                .with("limit", limit)
                .list();
    }
}
