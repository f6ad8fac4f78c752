package org.uplift.trace.query;

import java.util.List;
import org.uplift.trace.epcis.Flaw;
import org.uplift.trace.epcis.Refusal;
import org.uplift.trace.epcis.Trouble;

/// What is wrong with a parameter of a query.
final class Wrong {

    private Wrong() {}

    static Refusal parameter(String name, String why) {
        return new Refusal(
                Trouble.QUERY_PARAMETER,
                "A parameter of the query is wrong",
                List.of(Flaw.ofWhole(name, "parameter", why)));
    }
}
