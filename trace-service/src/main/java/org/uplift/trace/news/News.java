package org.uplift.trace.news;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import org.hibernate.Session;
import org.uplift.platform.database.OneColumn;
import org.uplift.platform.projection.Rows;

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
            where event > :event and event <= :last_event
            union
            select key from page_news where seq > :news and seq <= :last_news
            """;

    private final Session database;
    private final Rows rows;

    News(Session database, Rows rows) {
        this.database = database;
        this.rows = rows;
    }

    /// @param keys of things and households
    public void tell(Collection<String> keys) {
        if (!keys.isEmpty()) {
            var _ = OneColumn.of(database, ALONE, Integer.class).getResultList();
            var _ =
                    database.createNativeMutationQuery(TELL)
                            .setParameter("keys", String.join("\n", keys))
                            .executeUpdate();
        }
    }

    public Mark latest() {
        return rows.ask(Mark.class, LATEST).first().orElseThrow();
    }

    /// What changed between two marks.
    public Set<String> between(Mark before, Mark after) {
        return rows
                .ask(Told.class, BETWEEN)
                .with("event", before.event())
                .with("last_event", after.event())
                .with("news", before.news())
                .with("last_news", after.news())
                .list()
                .stream()
                .map(Told::key)
                .collect(toSet());
    }

    record Told(String key) {}
}
