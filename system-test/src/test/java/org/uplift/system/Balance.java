package org.uplift.system;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// The way to all instances of a service in turn, as Kubernetes leads it: to those that said lately
/// that they are ready, and, for a moment yet, to one that is told to end.
final class Balance implements AutoCloseable {

    private static final long LOOK_EVERY_NANOS = 1_000_000_000;

    /// Whoever leads the way hears that late that somebody is told to end.
    private static final long HEARD_AFTER_NANOS = 500_000_000;

    private final List<Instance> instances;
    private final Map<Instance, Long> leaving = new ConcurrentHashMap<>();
    private final AtomicLong turn = new AtomicLong();
    private volatile List<Instance> ready;
    private volatile boolean isOver;

    private Balance(List<Instance> instances) {
        this.instances = new CopyOnWriteArrayList<>(instances);
        this.ready = List.copyOf(instances);
    }

    static Balance over(List<Instance> instances) {
        var balance = new Balance(instances);
        instances.forEach(balance::observe);
        return balance;
    }

    /// One more, which is ready.
    void admit(Instance instance) {
        instances.add(instance);
        join(instance);
        observe(instance);
    }

    private void observe(Instance instance) {
        var _ = Thread.ofVirtual().start(() -> watch(instance));
    }

    private void watch(Instance instance) {
        while (!isOver) {
            if (!leaving.containsKey(instance)) {
                look(instance);
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    private void look(Instance instance) {
        var isReady = instance.anonymously().isReady();
        if (!leaving.containsKey(instance)) {
            mark(instance, isReady);
        }
    }

    private synchronized void mark(Instance instance, boolean isReady) {
        ready =
                instances.stream()
                        .filter(one -> one.equals(instance) ? isReady : ready.contains(one))
                        .toList();
    }

    Instance next() {
        var now = ready.stream().filter(one -> !isGone(one)).toList();
        if (now.isEmpty()) {
            throw new AssertionError("None is ready: " + instances);
        }
        return now.get((int) (turn.getAndIncrement() % now.size()));
    }

    private boolean isGone(Instance instance) {
        return Optional.ofNullable(leaving.get(instance))
                .filter(heard -> System.nanoTime() - heard >= 0)
                .isPresent();
    }

    /// It is told to end. Kubernetes takes it out of its endpoints then, whatever it says of
    /// itself; until everybody has heard of that, it must go on answering.
    void leave(Instance instance) {
        leaving.put(instance, System.nanoTime() + HEARD_AFTER_NANOS);
    }

    /// It is ready.
    void join(Instance instance) {
        leaving.remove(instance);
        mark(instance, true);
    }

    @Override
    public void close() {
        isOver = true;
    }
}
