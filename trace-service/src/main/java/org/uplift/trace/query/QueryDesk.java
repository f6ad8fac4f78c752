package org.uplift.trace.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.identity.Caller;
import org.uplift.trace.epcis.Refusal;
import org.uplift.trace.epcis.Trouble;

/// Names given to queries. A name is given once, wherever; who sees it is a matter of duty.
@ApplicationScoped
class QueryDesk {

    private final NamedQueries queries;
    private final Caller caller;

    QueryDesk(NamedQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    void name(NamedQuery query) {
        var duty = caller.duty();
        if (duty == null) {
            throw Wrong.parameter("division", "Who names a query is on duty somewhere");
        }
        if (!Behalf.ofTheService(() -> queries.add(duty, query))) {
            throw new Refusal(Trouble.EXISTS, "The name is taken");
        }
    }

    NamedQuery get(String name) {
        return queries.find(name, caller.scope()).orElseThrow(QueryDesk::unknown);
    }

    List<NamedQuery> page(@Nullable String after, int rows) {
        return queries.page(after, caller.scope(), rows);
    }

    void remove(String name) {
        if (!queries.remove(name, caller.scope())) {
            throw unknown();
        }
    }

    private static Refusal unknown() {
        return new Refusal(Trouble.NO_SUCH_NAME, "No query has this name");
    }
}
