package org.uplift.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which methods the resources know at a path, for whoever came with another one.
@ApplicationScoped
class KnownMethods {

    private final List<Entry> entries;

    KnownMethods(@Any Instance<Object> beans) {
        entries =
                beans.handlesStream()
                        .<Class<?>>map(bean -> bean.getBean().getBeanClass())
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(KnownMethods::entries)
                        .toList();
    }

    Set<String> at(String path) {
        var segments = segments(path);
        return entries.stream()
                .filter(entry -> entry.fits(segments))
                .map(Entry::method)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Entry> entries(Class<?> resource) {
        var root = resource.getAnnotation(Path.class).value();
        return Stream.of(resource.getDeclaredMethods())
                .flatMap(method ->
                        Stream.of(method.getAnnotations())
                                .map(KnownMethods::httpMethod)
                                .flatMap(Stream::ofNullable)
                                .map(name -> new Entry(name, segments(root + below(method)))));
    }

    private static @Nullable String httpMethod(Annotation annotation) {
        var marked = annotation.annotationType().getAnnotation(HttpMethod.class);
        return marked == null ? null : marked.value();
    }

    private static String below(Method method) {
        var path = method.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value();
    }

    private static List<String> segments(String path) {
        return Stream.of(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
    }

    private record Entry(String method, List<String> template) {

        boolean fits(List<String> segments) {
            if (segments.size() != template.size()) {
                return false;
            }
            for (var i = 0; i < segments.size(); i++) {
                if (!template.get(i).startsWith("{") && !template.get(i).equals(segments.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
