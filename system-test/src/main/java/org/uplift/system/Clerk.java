package org.uplift.system;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Somebody who registers households and edits them, one request after the other, and asks again
/// until it is acknowledged, as a terminal in the hills does. Nobody else touches these households.
final class Clerk {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration BREATH = Duration.ofMillis(20);
    private static final int AT_MOST = 40;
    private static final Duration LIMIT = Duration.ofMinutes(4);

    /// Nobody there, or the same request still under way.
    private static final Set<Integer> PASSING = Set.of(409, 502, 503, 504);

    private final Supplier<Api> door;
    private final Forms forms;
    private final Random random;
    private final List<Dossier> acknowledged = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();

    /// @param door to the register, asked for before every request
    Clerk(Supplier<Api> door, Forms forms, long seed) {
        this.door = door;
        this.forms = forms;
        this.random = new Random(seed);
    }

    List<Dossier> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /// Requests that were not answered as they should be, and were asked again.
    List<String> failures() {
        return List.copyOf(failures);
    }

    void work() {
        if (acknowledged.isEmpty() || (acknowledged.size() < AT_MOST && random.nextInt(100) < 30)) {
            register();
        } else {
            edit(random.nextInt(acknowledged.size()));
        }
        LockSupport.parkNanos(BREATH.toNanos());
    }

    private void register() {
        var id = new UUID(random.nextLong(), random.nextLong()).toString();
        var form = forms.household(random);
        acknowledged.add(
                Dossier.of(id, ask(() -> put(request("/v1/households/" + id), form), 200, 201)));
    }

    private void edit(int which) {
        var before = acknowledged.get(which);
        var wanted = forms.edited(before.file(), random);
        var path = "/v1/households/" + before.id();
        var answer =
                ask(
                        () -> put(request(path + "/file").header("If-Match", before.tag()), wanted),
                        200,
                        412);
        if (answer.status() == 412) {
            // it was done the time before, and the answer got lost
            answer = ask(() -> get(path), 200);
            if (Dossier.of(before.id(), answer).version() != before.version() + 1) {
                throw new AssertionError(path + " changed by itself: " + answer.tag());
            }
        }
        acknowledged.set(which, Dossier.of(before.id(), answer));
    }

    private Answer ask(Supplier<Answer> question, int... expected) {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                var answer = question.get();
                if (!PASSING.contains(answer.status())) {
                    return answer.expect(expected);
                }
                failures.add(answer.status() + " " + answer.request());
            } catch (UncheckedIOException e) {
                failures.add(e.getMessage() + ": " + e.getCause());
            }
            LockSupport.parkNanos(BREATH.toNanos());
        }
        throw new AssertionError("Never acknowledged: " + failures.getLast());
    }

    private Answer get(String path) {
        return Api.send(request(path).build());
    }

    private HttpRequest.Builder request(String path) {
        return door.get().request(path).timeout(PATIENCE);
    }

    private static Answer put(HttpRequest.Builder request, ObjectNode file) {
        return Api.send(
                request.header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(file.toString()))
                        .build());
    }

    static List<Clerk> some(int count, Supplier<Api> door, Forms forms, long seed) {
        var clerks = new ArrayList<Clerk>();
        for (var i = 0; i < count; i++) {
            clerks.add(new Clerk(door, forms, seed * 31 + i));
        }
        return clerks;
    }
}
