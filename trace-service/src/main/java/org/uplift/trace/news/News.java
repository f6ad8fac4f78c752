package org.uplift.trace.news;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import org.hibernate.Session;
import org.uplift.platform.database.OneColumn;
import org.uplift.trace.database.Database;

/// What pages are about, as it changes: a thing by its canonical link, a household by its id.
/// Events tell of it by themselves; whatever else changes a page is told here, in the very
/// transaction that changes it. Whoever keeps a page reads on from the mark where they last were.
@ApplicationScoped
@Transactional(MANDATORY)
public class News {

    private static final String ALONE =
            "select 1 from (select pg_advisory_xact_lock(6130)) as alone";

    private static final String TELL =
            "insert into page_news (key) select unnest(string_to_array(:keys, chr(10)))";

    private static final String LATEST =
            """
            select (select coalesce(max(seq), 0) from epcis_event) as event,
                   (select coalesce(max(seq), 0) from page_news) as news
            """;

    private static final String BETWEEN =
            """
            select distinct uri as key from epcis_thing
            where event > ? and event <= ?
            union
            select key from page_news where seq > ? and seq <= ?
            """;

    private final Session session;
    private final Database database;

    News(Session session, Database database) {
        this.session = session;
        this.database = database;
    }

    /// @param keys of things and households
    public void tell(Collection<String> keys) {
        if (!keys.isEmpty()) {
            var _ = OneColumn.of(session, ALONE, Integer.class).getResultList();
            var _ =
                    session.createNativeMutationQuery(TELL)
                            .setParameter("keys", String.join("\n", keys))
                            .executeUpdate();
        }
    }

    /// Asked at every other scan, so it is asked without ado.
    @Transactional(SUPPORTS)
    public Mark latest() {
        return database.ask(LATEST, row -> new Mark(row.getLong(1), row.getLong(2))).getFirst();
    }

    /// What changed between two marks.
    @Transactional(SUPPORTS)
    public Set<String> between(Mark before, Mark after) {
        return Set.copyOf(
                database.ask(
                        BETWEEN,
                        row -> row.getString(1),
                        before.event(),
                        after.event(),
                        before.news(),
                        after.news()));
    }
}
