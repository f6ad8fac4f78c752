package org.uplift.bench;

import java.util.List;
import java.util.function.Function;

/// One of the statements of an edit, with what it is told of the household.
record BareStatement(String sql, Function<BareFile, Object[]> values) {

    static final String SELECT = "select * from household where id = ?";

    /// Those that every edit sends, in their order, in one transaction.
    static final List<BareStatement> OF_AN_EDIT =
            List.of(
                    of("select * from household where id = ? for no key update"),
                    new BareStatement(
                            "select mark, household_id from holders(?, ?)",
                            file -> new Object[] {file.even(), file.odd()}),
                    of(
                            """
                            insert into household_version
                                (household_id, version, valid_from, valid_until, changed_by, reason,
                                file)
                            select id, version, changed_at, now(), changed_by, reason, file
                            from household where id = ?\
                            """),
                    new BareStatement(
                            """
                            update household set version = version + 1, changed_at = now(),
                                per_capita_fen = per_capita_fen + 1, file = ?::jsonb
                            where id = ?\
                            """,
                            file -> new Object[] {file.text(), file.id()}),
                    of("delete from person where household_id = ?"),
                    of("insert into person select * from bench_person where household_id = ?"),
                    new BareStatement(
                            """
                            insert into outbox
                                (id, aggregatetype, aggregateid, type, payload, headers)
                            values (gen_random_uuid(), 'household-events', ?,
                                'household.changed.v1', ?, null)\
                            """,
                            file -> new Object[] {file.id().toString(), file.text()}),
                    of(
                            """
                            insert into audit_entry (subject, roles, duty, operation, act, purpose,
                                stated, household_id, division, version)
                            select 'bench', 'county-officer', division, 'replaceFile', 'changed',
                                'verification', true, id, division, version
                            from household where id = ?\
                            """),
                    new BareStatement(
                            "select phone, household_id, division, place from phone_uses(?)",
                            file -> new Object[] {file.phones()}),
                    of("select * from finding where household_id = ? and state <> 'closed'"));

    private static BareStatement of(String sql) {
        return new BareStatement(sql, file -> new Object[] {file.id()});
    }
}
