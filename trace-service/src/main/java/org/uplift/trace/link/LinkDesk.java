package org.uplift.trace.link;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;
import static java.util.concurrent.CompletableFuture.completedStage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.NotFound;
import org.uplift.trace.gs1.DigitalLink;
import org.uplift.trace.page.Pages;
import org.uplift.trace.page.Print;
import org.uplift.trace.page.Sight;
import org.uplift.trace.page.Words;
import org.uplift.trace.scan.ScanLog;

/// Gives whoever follows a link what they want of it.
@ApplicationScoped
class LinkDesk {

    private static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self';"
                    + " frame-ancestors 'none'";
    private static final String VARIES = "Accept, Accept-Language, Accept-Encoding";

    /// The county, as the edge says it.
    private static final String PLACE = "X-Place";

    private final Pages pages;
    private final ScanLog scans;
    private final LinkSettings settings;

    LinkDesk(Pages pages, ScanLog scans, LinkSettings settings) {
        this.scans = scans;
        this.pages = pages;
        this.settings = settings;
    }

    CompletionStage<Response> answer(
            DigitalLink link,
            @Nullable String linkType,
            @Nullable String lang,
            HttpHeaders headers) {
        var address = settings.address(link);
        var answer =
                switch (Wanted.from(linkType, headers)) {
                    case PAGE -> page(link, words(lang, headers), headers);
                    case JSON_LD -> pages.seen(link).thenApply(sight -> portrait(sight, address));
                    case LINKSET ->
                            completedStage(
                                    Response.ok(Linkset.of(link, address), Linkset.TYPE)
                                            .header(HttpHeaders.LINK, Linkset.CONTEXT));
                    case EVENTS ->
                            completedStage(
                                    Response.temporaryRedirect(
                                            URI.create(
                                                    settings.linkHost() + Linkset.events(link))));
                };
        return answer.thenApply(it -> told(it, address));
    }

    private static Response told(Response.ResponseBuilder answer, String address) {
        return answer.header(
                        HttpHeaders.LINK,
                        "<%s?linkType=linkset>; rel=\"linkset\"; type=\"%s\""
                                .formatted(address, Linkset.TYPE))
                .header(HttpHeaders.VARY, VARIES)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", "Link")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static Response.ResponseBuilder portrait(Sight sight, String address) {
        if (!sight.isKnown()) {
            throw new NotFound("record of", sight.link().path());
        }
        return Response.ok(Portrait.of(sight, address), Portrait.TYPE);
    }

    private CompletionStage<Response.ResponseBuilder> page(
            DigitalLink link, Words words, HttpHeaders headers) {
        return pages.of(link, words)
                .thenApply(print -> {
                    scans.note(print.division(), link.canonical(), headers.getHeaderString(PLACE));
                    return page(link, print, words, headers);
                });
    }

    private static Response.ResponseBuilder page(
            DigitalLink link, Print print, Words words, HttpHeaders headers) {
        if (print.tag().equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            return Response.notModified(print.tag().replace("\"", ""));
        }
        if (!print.isKnown() && !isBrowser(headers)) {
            throw new NotFound("record of", link.path());
        }
        var packs = String.valueOf(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        var answer = Response.status(print.isKnown() ? 200 : 404);
        var body =
                packs.contains("gzip")
                        ? answer.entity(print.packed()).header(HttpHeaders.CONTENT_ENCODING, "gzip")
                        : answer.entity(print.plain());
        return body.type(TEXT_HTML + ";charset=UTF-8")
                .header(HttpHeaders.ETAG, print.tag())
                .header(HttpHeaders.CONTENT_LANGUAGE, words.tag())
                .header("Content-Security-Policy", NOTHING_FROM_ELSEWHERE);
    }

    private static boolean isBrowser(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .anyMatch(type -> type.getSubtype().equals("html"));
    }

    private static Words words(@Nullable String lang, HttpHeaders headers) {
        return Words.in(
                lang != null
                        ? Locale.of(lang)
                        : headers.getAcceptableLanguages().stream()
                                .findFirst()
                                .orElse(Locale.CHINESE));
    }
}
