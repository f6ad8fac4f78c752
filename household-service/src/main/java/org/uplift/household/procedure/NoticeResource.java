package org.uplift.household.procedure;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Page;

/// For everybody, without a token.
@Path("/public/notices/{division}")
@Tag(name = "notices", description = "What hangs out in public, without a whole name or a number")
class NoticeResource {

    private static final String FEED = "application/feed+json";
    private static final String ONE_DIVISION = "\\d{12}";
    private static final String FOR_A_WHILE = "public, max-age=300";
    private static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final NoticeBoard board;
    private final Template template;

    NoticeResource(NoticeBoard board, @Location("notices.html") Template template) {
        this.board = board;
        this.template = template;
    }

    @GET
    @Produces(TEXT_HTML)
    @Operation(
            operationId = "readNotices",
            summary = "The public notices that hang in a division today, as a page")
    public RestResponse<String> page(
            @RestPath @Pattern(regexp = ONE_DIVISION, message = "{division}") String division,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("100") @Min(1) @Max(200) int limit,
            HttpHeaders headers,
            UriInfo asked) {
        var words = words(headers);
        var notices = board.hanging(division, after, limit);
        var rows = notices.items().stream().map(notice -> row(notice, words)).toList();
        var page = NoticePage.of(board.nameOf(division), rows, next(notices, asked), words);
        return answer(template.data("page", page).render(), TEXT_HTML + ";charset=UTF-8", words);
    }

    @GET
    @Path("/feed")
    @Produces(FEED)
    @Operation(
            operationId = "readNoticeFeed",
            summary = "The public notices that hang in a division today, as a JSON Feed")
    public RestResponse<NoticeFeed> feed(
            @RestPath @Pattern(regexp = ONE_DIVISION, message = "{division}") String division,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("100") @Min(1) @Max(200) int limit,
            HttpHeaders headers,
            UriInfo asked) {
        var words = words(headers);
        var notices = board.hanging(division, after, limit);
        var items =
                notices.items().stream()
                        .map(notice -> NoticeFeed.Entry.of(notice, row(notice, words)))
                        .toList();
        var feed = NoticeFeed.of(board.nameOf(division), items, next(notices, asked), words);
        return answer(feed, FEED, words);
    }

    private NoticePage.Row row(Announcement notice, NoticeWords words) {
        return NoticePage.row(notice, board.nameOf(notice.division()), words);
    }

    private static NoticeWords words(HttpHeaders headers) {
        var languages = headers.getAcceptableLanguages();
        return NoticeWords.in(languages.stream().findFirst().orElse(Locale.ROOT));
    }

    private static @Nullable String next(Page<Announcement> notices, UriInfo asked) {
        return notices.next() == null
                ? null
                : asked.getRequestUriBuilder()
                        .replaceQueryParam("after", notices.next())
                        .build()
                        .toString();
    }

    private static <T> RestResponse<T> answer(T body, String type, NoticeWords words) {
        return ResponseBuilder.ok(body)
                .type(type)
                .header(HttpHeaders.CACHE_CONTROL, FOR_A_WHILE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.tag())
                .header("Content-Security-Policy", NOTHING_FROM_ELSEWHERE)
                .build();
    }
}
