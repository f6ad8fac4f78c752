package org.uplift.system;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// The way to all instances of a service in turn, as Kubernetes leads it: those that said lately
/// that they are ready, and are not told to end.
final class Balance implements AutoCloseable {

    private static final long LOOK_EVERY_NANOS = 100_000_000;

    private final List<Instance> instances;
    private final Set<Instance> leaving = ConcurrentHashMap.newKeySet();
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

    /// One more, as soon as it is ready.
    void admit(Instance instance) {
        instances.add(instance);
        observe(instance);
    }

    private void observe(Instance instance) {
        var _ = Thread.ofVirtual().start(() -> watch(instance));
    }

    private void watch(Instance instance) {
        while (!isOver) {
            mark(instance, instance.anonymously().isReady());
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    private synchronized void mark(Instance instance, boolean isReady) {
        ready =
                instances.stream()
                        .filter(one -> one.equals(instance) ? isReady : ready.contains(one))
                        .toList();
    }

    Instance next() {
        var now = ready.stream().filter(one -> !leaving.contains(one)).toList();
        if (now.isEmpty()) {
            throw new AssertionError("None is ready: " + instances);
        }
        return now.get((int) (turn.getAndIncrement() % now.size()));
    }

    /// Kubernetes takes out of its endpoints whom it tells to end, in the same moment.
    void leave(Instance instance) {
        leaving.add(instance);
    }

    void join(Instance instance) {
        leaving.remove(instance);
    }

    @Override
    public void close() {
        isOver = true;
    }
}
