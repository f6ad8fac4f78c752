package org.uplift.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// A place in an ordered list, opaque to those who hand it back.
public final class Place {

    private Place() {}

    public static String hide(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8));
    }

    /// @throws Invalid when it was not one of ours
    public static String seek(String next) {
        return seek(next, Function.identity());
    }

    /// @throws Invalid when it was not one of ours
    public static UUID seekId(String next) {
        return seek(next, UUID::fromString);
    }

    /// @param reading throws [IllegalArgumentException] on what was not one of ours
    /// @throws Invalid when it was not one of ours
    public static <T> T seek(String next, Function<String, T> reading) {
        try {
            return reading.apply(new String(Base64.getUrlDecoder().decode(next), UTF_8));
        } catch (IllegalArgumentException _) {
            throw new Invalid(
                    List.of(new Violation("next", "place", "is not a place this list gave out")));
        }
    }
}
