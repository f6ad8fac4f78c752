package org.uplift.platform.deadletter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// Says why a message was refused without repeating a word of it: messages of exceptions quote what
/// they stumble over.
final class Reason {

    private Reason() {}

    static String of(Throwable failure) {
        return chain(failure)
                .flatMap(cause -> Optional.ofNullable(inWords(cause)).stream())
                .findFirst()
                .orElseGet(() -> nameAndPlace(failure));
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static @Nullable String inWords(Throwable cause) {
        return switch (cause) {
            case JsonMappingException e when !e.getPath().isEmpty() ->
                    "does not fit its type at " + path(e);
            case JsonProcessingException e -> "is no JSON of an event" + place(e);
            case ConstraintViolationException e ->
                    "violates the constraint %s".formatted(e.getConstraintName());
            default -> null;
        };
    }

    private static String path(JsonMappingException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String place(JsonProcessingException e) {
        var place = e.getLocation();
        return place == null
                ? ""
                : ", line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
    }

    private static String nameAndPlace(Throwable failure) {
        var root = chain(failure).reduce((_, cause) -> cause).orElse(failure);
        var state = root instanceof SQLException sql ? " " + sql.getSQLState() : "";
        return "fails with " + root.getClass().getSimpleName() + state + ours(root);
    }

    private static String ours(Throwable root) {
        return Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.uplift."))
                .filter(frame -> !frame.getClassName().contains("_"))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
