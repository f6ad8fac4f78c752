package org.uplift.trace.query;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.uplift.trace.epcis.Header;

/// Pages of events as answers.
final class Pages {

    private static final String TOKEN = "nextPageToken=";

    private Pages() {}

    /// @param uri as it was asked
    static Response answer(Desk desk, Wish wish, String uri, Format format) {
        var answer = desk.ask(wish, format);
        var response =
                Header.versions(Response.ok(answer.report()))
                        .header(Header.EPC_FORMAT, format.word());
        var next = answer.next();
        return next == null
                ? response.build()
                : response.header(HttpHeaders.LINK, next(uri, next)).build();
    }

    /// The address of the page behind this one.
    private static String next(String uri, Place place) {
        var question = uri.indexOf('?');
        var query = question < 0 ? "" : uri.substring(question + 1);
        var kept =
                Arrays.stream(query.split("&"))
                        .filter(it -> !it.isEmpty() && !it.startsWith(TOKEN))
                        .map(it -> it + "&")
                        .reduce("", String::concat);
        var start = question < 0 ? uri : uri.substring(0, question);
        return "<%s?%s%s%s>; rel=\"next\"".formatted(start, kept, TOKEN, place.token());
    }
}
