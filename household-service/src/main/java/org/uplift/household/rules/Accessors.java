package org.uplift.household.rules;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A record's accessors as functions: calling one costs no more than calling the accessor.
final class Accessors {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Accessors() {}

    @SuppressWarnings("unchecked")
    static Function<Object, @Nullable Object> of(Method accessor) {
        try {
            var handle = LOOKUP.unreflect(accessor);
            var site =
                    LambdaMetafactory.metafactory(
                            LOOKUP,
                            "apply",
                            methodType(Function.class),
                            methodType(Object.class, Object.class),
                            handle,
                            handle.type().wrap());
            return (Function<Object, @Nullable Object>) site.getTarget().invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot call " + accessor, e);
        }
    }
}
