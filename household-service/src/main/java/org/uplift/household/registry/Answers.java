package org.uplift.household.registry;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Place;

/// Files on their way out, as the caller is shown them, with the version that an edit has to name.
@Singleton
public class Answers {

    private final Discretions discretions;

    Answers(Discretions discretions) {
        this.discretions = discretions;
    }

    RestResponse<ShownFile> entered(Entered entered) {
        var status = entered.isNew() ? Status.CREATED : Status.OK;
        return answer(status, discretions.shown(entered.household()));
    }

    /// @param duplicates candidates that came of the entry
    RestResponse<ShownFile> entered(Entered entered, List<UUID> duplicates) {
        var answer = entered(entered);
        if (!duplicates.isEmpty()) {
            var ids = duplicates.stream().map(UUID::toString).collect(joining(", "));
            answer.getHeaders().putSingle("Duplicates", ids);
        }
        return answer;
    }

    RestResponse<ShownFile> of(Household household) {
        return of(discretions.shown(household));
    }

    RestResponse<ShownFile> of(ShownFile file) {
        return answer(Status.OK, file);
    }

    private static RestResponse<ShownFile> answer(Status status, ShownFile file) {
        return ResponseBuilder.create(status, file).tag(Long.toString(file.version())).build();
    }

    /// Of the reasons in problem documents.
    public static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().findFirst().orElse(Locale.ROOT);
    }

    static long versionBefore(@Nullable String after) {
        return after == null ? Long.MAX_VALUE : Place.seek(after, Long::parseLong);
    }
}
