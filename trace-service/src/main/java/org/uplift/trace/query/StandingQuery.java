package org.uplift.trace.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import org.uplift.platform.identity.DivisionScope;

/// A named query for those who are told what it finds: what was recorded after something they know.
@ApplicationScoped
public class StandingQuery {

    private final NamedQueries queries;
    private final QueryDesk desk;
    private final Events events;
    private final Clock clock;

    StandingQuery(NamedQueries queries, QueryDesk desk, Events events, Clock clock) {
        this.queries = queries;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /// @throws org.uplift.trace.epcis.Refusal where the caller knows no query of this name
    public void mustBeKnown(String name) {
        var _ = desk.get(name);
    }

    /// @throws org.uplift.trace.epcis.Refusal where there is no such form of identifiers
    public static String format(String said) {
        return Format.said(said.isEmpty() ? null : said).word();
    }

    /// In the order of recording.
    ///
    /// @param scope of who is told
    /// @param seq the number of the last event they know
    public Findings after(String name, DivisionScope scope, long seq, int most, String format) {
        var found =
                queries.find(name, scope)
                        .map(query -> events.page(scope, wish(query, seq), most))
                        .orElseThrow();
        var report = Report.of(name, found, Format.said(format), clock.instant());
        return new Findings(report, found.size(), found.isEmpty() ? seq : found.getLast().seq());
    }

    private static Wish wish(NamedQuery query, long seq) {
        var wish = query.wish(Map.of());
        var conditions = new ArrayList<>(wish.conditions());
        conditions.add(Condition.of("e.seq > ?", seq));
        return new Wish(conditions, Sort.RECORDED, wish.perPage(), null, 0, 0);
    }

    /// What was found.
    ///
    /// @param last the number of the last event
    public record Findings(ObjectNode report, int count, long last) {}
}
