package org.uplift.platform.deadletter;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.topics.TopicNames;

/// The listeners of this service, found by what they are annotated with.
@ApplicationScoped
class Listeners {

    private final BeanManager beans;
    private final TopicNames topics;

    Listeners(BeanManager beans, TopicNames topics) {
        this.beans = beans;
        this.topics = topics;
    }

    /// Tells the listener of a topic something, in the thread of the caller.
    void tell(String topic, ConsumerRecords<String, String> message) {
        var ear =
                ears().filter(candidate -> candidate.hears(topic, topics))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("listener on", topic));
        ear.hear(message);
    }

    private Stream<Ear> ears() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .flatMap(bean ->
                        Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                                .filter(m -> m.isAnnotationPresent(Incoming.class))
                                .map(method -> new Ear(bean, method)));
    }

    private record Ear(Bean<?> bean, Method method) {

        boolean hears(String topic, TopicNames topics) {
            return topics.heardOn(method.getAnnotation(Incoming.class).value()).equals(topic);
        }

        void hear(ConsumerRecords<String, String> message) {
            try {
                method.setAccessible(true);
                method.invoke(Arc.container().instance(bean.getBeanClass()).get(), message);
            } catch (InvocationTargetException e) {
                throw new IllegalStateException(e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
