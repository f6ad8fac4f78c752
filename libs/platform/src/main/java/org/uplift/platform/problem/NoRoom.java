package org.uplift.platform.problem;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells a full disk from what else can go wrong with a file. Java has no word of its own for it.
final class NoRoom {

    private static final Set<String> WORDS =
            Set.of("no space left", "disk quota exceeded", "file too large");

    private NoRoom() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IOException && says(cause.getMessage()));
    }

    private static boolean says(@Nullable String message) {
        var text = Objects.requireNonNullElse(message, "").toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(text::contains);
    }
}
