package org.uplift.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Clerks at work in one county without a pause. What was acknowledged is remembered.
final class Load implements AutoCloseable {

    private static final int CLERKS = 3;
    private static final int MANY = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Platform platform;
    private final String county;
    private final List<Clerk> clerks;
    private final Pace pace;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong done = new AtomicLong();
    private final List<Future<?>> working;
    private volatile boolean isEnough;

    private Load(Platform platform, String county, List<Clerk> clerks, Pace pace) {
        this.platform = platform;
        this.county = county;
        this.clerks = clerks;
        this.pace = pace;
        this.working = clerks.stream().<Future<?>>map(c -> threads.submit(() -> work(c))).toList();
    }

    static Load on(Platform platform, String county, long seed) {
        return on(platform, county, seed, () -> platform.as("province", Service.HOUSEHOLD));
    }

    /// @param door to the register, asked for before every request
    static Load on(Platform platform, String county, long seed, Supplier<Api> door) {
        var clerks = Clerk.some(CLERKS, door, Forms.of(county), Seed.of(seed));
        return new Load(platform, county, clerks, Pace.ANY);
    }

    /// At so many commands a second, as long as they are answered at that.
    static Load paced(Platform platform, String county, long seed, int aSecond) {
        Supplier<Api> door = () -> platform.as("province", Service.HOUSEHOLD);
        var clerks = Clerk.some(MANY, door, Forms.of(county), Seed.of(seed));
        return new Load(platform, county, clerks, Pace.of(aSecond));
    }

    private void work(Clerk clerk) {
        while (!isEnough) {
            pace.await();
            clerk.work();
            done.incrementAndGet();
        }
    }

    /// So many commands more, from now on.
    void awaitMore(long commands) {
        var enough = done.get() + commands;
        await(commands + " commands more")
                .atMost(PATIENCE)
                .until(() -> {
                    requireHealth();
                    return done.get() >= enough;
                });
    }

    long done() {
        return done.get();
    }

    /// The households that were acknowledged so far.
    Set<String> households() {
        return acknowledged().stream().map(Dossier::id).collect(Collectors.toSet());
    }

    List<Dossier> acknowledged() {
        return clerks.stream().flatMap(clerk -> clerk.acknowledged().stream()).toList();
    }

    /// Requests that were not answered as they should be.
    List<String> failures() {
        return clerks.stream().flatMap(clerk -> clerk.failures().stream()).toList();
    }

    private void requireHealth() throws ExecutionException, InterruptedException {
        for (var clerk : working) {
            if (clerk.isDone()) {
                clerk.get();
            }
        }
    }

    /// Lets everybody finish what they have begun; then all that was asked is acknowledged.
    Reckoning end() {
        close();
        return new Reckoning(platform, county, acknowledged());
    }

    @Override
    public void close() {
        isEnough = true;
        threads.shutdown();
        try {
            for (var clerk : working) {
                clerk.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
