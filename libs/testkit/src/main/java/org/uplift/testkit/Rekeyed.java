package org.uplift.testkit;

import static java.util.Comparator.comparingInt;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.stream.Stream;
import org.uplift.platform.secrecy.Keyring;
import org.uplift.platform.secrecy.Marks;
import org.uplift.platform.secrecy.Seal;

/// Parts of a service as they would be with other keys: made again, and so is whatever of ours they
/// are made of.
public record Rekeyed(Seal seal, Marks marks) {

    public static Rekeyed with(Keyring keyring) {
        return new Rekeyed(keyring.seal(), keyring.marks());
    }

    /// Whatever the service has of a kind.
    public <T> List<T> all(Class<T> kind) {
        return Arc.container().listAll(kind).stream()
                .map(part -> kind.cast(made(ClientProxy.unwrap(part.get()).getClass())))
                .toList();
    }

    private Object made(Class<?> type) {
        if (type == Seal.class) {
            return seal;
        }
        if (type == Marks.class) {
            return marks;
        }
        if (type.isInterface() || !type.getName().startsWith("org.uplift.")) {
            return Arc.container().select(type).get();
        }
        try {
            var parts =
                    Stream.of(type.getDeclaredConstructors())
                            .max(comparingInt(Constructor::getParameterCount))
                            .orElseThrow();
            parts.setAccessible(true);
            return parts.newInstance(
                    Stream.of(parts.getParameterTypes()).map(this::made).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made again", e);
        }
    }
}
