package org.uplift.household.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Malformed;
import org.uplift.platform.problem.Violation;

/// Reads the `Upload-Metadata` of tus: keys, and values in Base64. Names of files are not read: no
/// path ever comes from outside.
final class Announcement {

    static final String HEADER = "Upload-Metadata";

    private static final int LONGEST = 4_096;

    private final Map<String, String> said;
    private final List<Violation> violations = new ArrayList<>();

    private Announcement(Map<String, String> said) {
        this.said = said;
    }

    /// @throws Malformed with everything that is missing or cannot be read
    static Announced read(@Nullable String header, long length) {
        return new Announcement(pairs(header == null ? "" : header)).read(length);
    }

    private static Map<String, String> pairs(String header) {
        if (header.length() > LONGEST) {
            throw new Malformed(List.of(new Violation(HEADER, "size", "is too long")));
        }
        var pairs = new HashMap<String, String>();
        for (var pair : header.split(",")) {
            var parts = pair.strip().split(" ", 2);
            if (pairs.put(parts[0], parts.length < 2 ? "" : decoded(parts[1])) != null) {
                throw new Malformed(List.of(new Violation(HEADER, "twice", "says a key twice")));
            }
        }
        return pairs;
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getDecoder().decode(value.strip()), UTF_8);
        } catch (IllegalArgumentException _) {
            throw new Malformed(List.of(new Violation(HEADER, "base64", "is not in Base64")));
        }
    }

    private Announced read(long length) {
        var id = needed("id", "is a UUID", Announcement::uuid);
        var about = needed("about", "is visit, need or house", About::named);
        var kind = needed("filetype", "is image/jpeg, image/png or video/mp4", Kind::named);
        var sha256 = needed("sha256", "is 64 hexadecimal digits", Announcement::sha256);
        var subject = asked("subject", "is the UUID of the visit or need", Announcement::uuid);
        var at = asked("takenAt", "is a time such as 2019-05-01T08:30:00Z", Announcement::instant);
        var latitude = asked("latitude", "is between -90 and 90", text -> degrees(text, 90));
        var longitude = asked("longitude", "is between -180 and 180", text -> degrees(text, 180));
        var ofChildren = asked("ofChildren", "is true or false", Announcement::bool);
        if (about.isPresent() && subject.isEmpty() != (about.get() == About.HOUSE)) {
            violate("subject", "is said of visits and needs, and not of houses");
        }
        if (latitude.isEmpty() != longitude.isEmpty()) {
            violate("latitude", "is said together with the longitude");
        }
        if (!violations.isEmpty()) {
            throw new Malformed(violations);
        }
        var shot = new Shot(at.orElse(null), latitude.orElse(null), longitude.orElse(null));
        return new Announced(
                id.orElseThrow(),
                about.orElseThrow(),
                subject.orElse(null),
                kind.orElseThrow(),
                length,
                sha256.orElseThrow(),
                shot,
                ofChildren.orElse(null));
    }

    private <T> Optional<T> needed(String key, String rule, Function<String, Optional<T>> reading) {
        var value = reading.apply(said.getOrDefault(key, ""));
        if (value.isEmpty()) {
            violate(key, rule);
        }
        return value;
    }

    private <T> Optional<T> asked(String key, String rule, Function<String, Optional<T>> reading) {
        return said.containsKey(key) ? needed(key, rule, reading) : Optional.empty();
    }

    private void violate(String key, String rule) {
        violations.add(new Violation(HEADER + "." + key, key, rule));
    }

    private static Optional<UUID> uuid(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    private static Optional<String> sha256(String text) {
        return text.matches("[0-9a-f]{64}") ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Double> degrees(String text, int most) {
        return text.matches("-?\\d{1,3}(\\.\\d{1,9})?")
                        && Math.abs(Double.parseDouble(text)) <= most
                ? Optional.of(Double.valueOf(text))
                : Optional.empty();
    }

    private static Optional<Boolean> bool(String text) {
        return text.matches("true|false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
    }
}
