package org.uplift.trace.link;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Malformed;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Violation;
import org.uplift.trace.link.LinkType.Answer;

/// What somebody wants who follows a link: what they say, else what they understand. A browser gets
/// the page.
final class Wanted {

    private static final Set<String> ALL = Set.of("all", "linkset");
    private static final String SHAPE = "[a-z0-9]{1,20}:[A-Za-z]{1,60}|https?://[A-Za-z0-9./#-]+";

    private Wanted() {}

    /// @throws NotFound where no such link is known
    static Answer from(@Nullable String linkType, HttpHeaders headers) {
        if (linkType == null) {
            return understood(headers.getAcceptableMediaTypes());
        }
        if (ALL.contains(linkType)) {
            return Answer.LINKSET;
        }
        if (linkType.length() > 200 || !linkType.matches(SHAPE)) {
            throw new Malformed(
                    List.of(new Violation("linkType", "shape", "is no name of a kind of link")));
        }
        var answer =
                LinkType.said(linkType)
                        .map(LinkType::answer)
                        .orElseThrow(() -> new NotFound("link of the type", linkType));
        return answer == Answer.PAGE && isMachine(headers) ? Answer.JSON_LD : answer;
    }

    private static boolean isMachine(HttpHeaders headers) {
        return understood(headers.getAcceptableMediaTypes()) == Answer.JSON_LD;
    }

    private static Answer understood(List<MediaType> types) {
        for (var type : types) {
            switch (type.getType() + "/" + type.getSubtype()) {
                case "text/html", "application/xhtml+xml", "*/*", "text/*" -> {
                    return Answer.PAGE;
                }
                case Linkset.TYPE -> {
                    return Answer.LINKSET;
                }
                case Portrait.TYPE, "application/json", "application/*" -> {
                    return Answer.JSON_LD;
                }
                default -> {}
            }
        }
        return Answer.PAGE;
    }
}
