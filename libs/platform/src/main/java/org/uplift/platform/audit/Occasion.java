package org.uplift.platform.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// On what occasion households are touched: who does it, with what, what for.
///
/// @param subject of the token, or the name of a service
/// @param roles with commas between
/// @param duty the division of the duty area, empty for none
/// @param operation an `operationId`, `import:` with its id, or the topic a service learns from
/// @param stated whether the purpose was said, or is what the role usually does
/// @param token its id or its hash, never the token
/// @param emergency that opened the household to somebody who is not on duty there
public record Occasion(
        String subject,
        String roles,
        String duty,
        String operation,
        String purpose,
        boolean stated,
        @Nullable String token,
        @Nullable String trace,
        @Nullable UUID emergency) {

    /// Of a service that learns what another one tells.
    public static Occasion ofLearning(String service, String topic, @Nullable String trace) {
        return new Occasion(service, "", "", topic, "projection", false, null, trace, null);
    }

    /// The same, in an emergency.
    Occasion within(UUID opened) {
        return new Occasion(subject, roles, duty, operation, purpose, stated, token, trace, opened);
    }

    /// The same, going on after the request as something else.
    public Occasion during(String other) {
        return new Occasion(subject, roles, duty, other, purpose, stated, token, trace, emergency);
    }
}
