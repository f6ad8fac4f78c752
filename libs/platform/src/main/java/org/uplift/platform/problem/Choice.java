package org.uplift.platform.problem;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.stream.Stream;

/// An item that says of which kind the rest is, and says none or an unknown one.
final class Choice {

    private Choice() {}

    /// @param path of what should be of a kind
    static Violation violation(InvalidTypeIdException e, String path) {
        var base = e.getBaseType().getRawClass();
        var item = noted(base, JsonTypeInfo.class).map(JsonTypeInfo::property).orElse("");
        var where = path.isEmpty() || item.isEmpty() ? path + item : path + "." + item;
        var said = e.getTypeId() == null ? "is missing, and is one of " : "is not one of ";
        return new Violation(where, "kind", said + names(base));
    }

    private static String names(Class<?> base) {
        return noted(base, JsonSubTypes.class).map(JsonSubTypes::value).stream()
                .flatMap(Stream::of)
                .filter(kind -> base.isAssignableFrom(kind.value()))
                .map(JsonSubTypes.Type::name)
                .collect(joining(", "));
    }

    /// At the type, or at what it is one kind of.
    private static <A extends Annotation> Optional<A> noted(Class<?> base, Class<A> annotation) {
        return Stream.concat(Stream.of(base), Stream.of(base.getInterfaces()))
                .flatMap(type -> Optional.ofNullable(type.getAnnotation(annotation)).stream())
                .findFirst();
    }
}
