package org.uplift.household.registry;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;
import org.uplift.platform.paging.Place;

/// Files on their way out, with the version that an edit has to name.
final class Answers {

    private Answers() {}

    static RestResponse<HouseholdFile> entered(Entered entered) {
        var status = entered.isNew() ? Status.CREATED : Status.OK;
        return answer(status, FileVersion.of(entered.household()));
    }

    static RestResponse<HouseholdFile> of(Household household) {
        return of(FileVersion.of(household));
    }

    static RestResponse<HouseholdFile> of(FileVersion version) {
        return answer(Status.OK, version);
    }

    private static RestResponse<HouseholdFile> answer(Status status, FileVersion version) {
        return ResponseBuilder.create(status, version.file())
                .tag(Long.toString(version.version()))
                .build();
    }

    /// Of the reasons in problem documents.
    static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().findFirst().orElse(Locale.ROOT);
    }

    static long versionBefore(@Nullable String after) {
        return after == null ? Long.MAX_VALUE : Place.seek(after, Long::parseLong);
    }
}
