package org.uplift.platform.paging;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// The place of an item in a list that is ordered by division and, within it, by ids.
public record Key(String division, List<UUID> ids) {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?<division>[0-9]{12})(?<ids>(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})+)");

    private static final UUID FIRST = new UUID(0, 0);

    public Key {
        ids = List.copyOf(ids);
    }

    public static Key of(String division, UUID... ids) {
        return new Key(division, List.of(ids));
    }

    /// @param next as a page gave it out; null for the beginning of the list
    /// @throws Invalid when no such list gave it out
    public static Key after(@Nullable String next, int ids) {
        if (next == null) {
            return new Key("", Collections.nCopies(ids, FIRST));
        }
        var shape = SHAPE.matcher(Place.seek(next));
        if (!shape.matches()) {
            throw foreign();
        }
        var found =
                Stream.of(shape.group("ids").substring(1).split("/"))
                        .map(UUID::fromString)
                        .toList();
        if (found.size() != ids) {
            throw foreign();
        }
        return new Key(shape.group("division"), found);
    }

    private static Invalid foreign() {
        return new Invalid(
                List.of(new Violation("after", "place", "is not a place this list gave out")));
    }

    @Override
    public String toString() {
        return division + ids.stream().map(id -> "/" + id).collect(Collectors.joining());
    }
}
