package org.uplift.household.imports;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Place;

/// Where an import stands among the others, the newest first.
record ImportPlace(OffsetDateTime madeAt, UUID id) {

    private static final ImportPlace BEFORE_ALL =
            new ImportPlace(
                    Instant.parse("9999-12-31T00:00:00Z").atOffset(ZoneOffset.UTC), new UUID(0, 0));

    static ImportPlace of(Import one) {
        return new ImportPlace(one.madeAt().atOffset(ZoneOffset.UTC), one.id());
    }

    /// @param next as a page gave it out; null for the beginning of the list
    static ImportPlace sought(@Nullable String next) {
        return next == null ? BEFORE_ALL : Place.seek(next, ImportPlace::read);
    }

    private static ImportPlace read(String text) {
        var parts = text.split(" ", 2);
        try {
            return new ImportPlace(
                    OffsetDateTime.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public String toString() {
        return madeAt + " " + id;
    }
}
