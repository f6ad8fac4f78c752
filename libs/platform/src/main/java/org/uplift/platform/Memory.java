package org.uplift.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What is remembered for a while to save asking again, and never more than so much of it. Whoever
/// has to remember more forgets what is over, and else everything: all of it can be asked again.
public final class Memory<T> {

    private final int most;
    private final Clock clock;
    private final Map<String, Kept<T>> kept = new ConcurrentHashMap<>();

    public Memory(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /// A clock that was set back says nothing of how long ago something was.
    private record Kept<T>(T what, Instant since, Instant until) {

        boolean isGood(Instant now) {
            return !now.isBefore(since) && now.isBefore(until);
        }
    }

    public Optional<T> find(String name) {
        var found = kept.get(name);
        if (found == null) {
            return Optional.empty();
        }
        if (found.isGood(clock.instant())) {
            return Optional.of(found.what());
        }
        var _ = kept.remove(name, found);
        return Optional.empty();
    }

    /// @param since when it was asked
    /// @param until when it has to be asked again
    public synchronized void keep(String name, T what, Instant since, Instant until) {
        if (kept.size() >= most && !kept.containsKey(name)) {
            makeRoom();
        }
        var _ = kept.put(name, new Kept<>(what, since, until));
    }

    public void forget(String name) {
        var _ = kept.remove(name);
    }

    int size() {
        return kept.size();
    }

    private void makeRoom() {
        var now = clock.instant();
        kept.values().removeIf(it -> !it.isGood(now));
        if (kept.size() >= most) {
            kept.clear();
        }
    }
}
