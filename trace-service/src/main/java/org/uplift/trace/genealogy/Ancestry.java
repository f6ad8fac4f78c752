package org.uplift.trace.genealogy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.Malformed;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Violation;
import org.uplift.trace.gs1.Identifiers;
import org.uplift.trace.gs1.Misshapen;

/// The genealogy of whatever an event of the caller's duty area tells of.
@ApplicationScoped
class Ancestry {

    private static final String HOME = "https://id.gs1.org";
    private final Genealogy genealogy;
    private final Caller caller;

    Ancestry(Genealogy genealogy, Caller caller) {
        this.genealogy = genealogy;
        this.caller = caller;
    }

    OriginsCard origins(Query query) {
        var item = known(query.item());
        var origins = genealogy.origins(item, query.at());
        return new OriginsCard(RelativesCard.of(item, query, origins.walk()), origins.madeOf());
    }

    RelativesCard destinations(Query query) {
        var item = known(query.item());
        return RelativesCard.of(item, query, genealogy.destinations(item, query.at()));
    }

    private String known(String said) {
        var item = canonical(said.startsWith("/") ? HOME + said : said);
        return genealogy
                .firstToldIn(item, caller.scope())
                .map(_ -> item)
                .orElseThrow(() -> new NotFound("thing", "of this name"));
    }

    private static String canonical(String uri) {
        try {
            return Identifiers.canonical(uri);
        } catch (Misshapen e) {
            throw new Malformed(List.of(new Violation("item", e.rule(), e.words())));
        }
    }
}
