package org.uplift.trace.query;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.uplift.trace.epcis.Header;

/// Pages of events as answers.
final class Pages {

    private Pages() {}

    static Response answer(Desk desk, Said said, String uri, Format format) {
        var answer = desk.ask(said.wish(), format);
        var response =
                Header.versions(Response.ok(answer.report()))
                        .header(Header.EPC_FORMAT, format.word());
        var next = answer.next();
        return next == null
                ? response.build()
                : response.header(HttpHeaders.LINK, said.next(uri, next)).build();
    }
}
