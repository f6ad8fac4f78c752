package org.uplift.platform.audit;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.uplift.codes.CodeLists;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.Malformed;
import org.uplift.platform.problem.Violation;

/// Hears from everybody who comes what for: one purpose of the code list `purpose`. Whoever asks in
/// nobody's name is not heard: their browsers have other purposes.
@Singleton
class PurposeFilter {

    static final String HEADER = "Purpose";

    private final PurposeTable table = PurposeTable.load();
    private final Caller caller;
    private final Purpose purpose;

    PurposeFilter(Caller caller, Purpose purpose) {
        this.caller = caller;
        this.purpose = purpose;
    }

    /// After it is known which operation is asked for, and that the caller may.
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 1)
    public void ask(HttpHeaders headers) {
        if (!caller.isAnybody()) {
            hear(headers.getRequestHeader(HEADER));
        }
    }

    private void hear(List<String> said) {
        if (said.isEmpty() && table.isStated(caller.operation())) {
            throw refusal("required", "says what this is for: a code of the list purpose");
        }
        if (said.size() > 1 || said.stream().anyMatch(PurposeFilter::isUnknown)) {
            throw refusal("code", "is not one code of the list purpose");
        }
        said.forEach(purpose::state);
    }

    private static boolean isUnknown(String code) {
        return !CodeLists.get("purpose").contains(code);
    }

    private static Malformed refusal(String rule, String message) {
        return new Malformed(List.of(new Violation(HEADER, rule, message)));
    }
}
