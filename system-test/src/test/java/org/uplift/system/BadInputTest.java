package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Nothing that anybody sends makes a service fail: it says in a problem document what is wrong,
/// and nothing comes of it.
class BadInputTest {

    private static final int REQUESTS = 800;
    private static final int AT_ONCE = 8;
    private static final int SEED = 20_170_901;
    private static final int ELEVEN_MEGABYTES = 11 << 20;

    private static final Platform PLATFORM = Platform.up();

    private record Sent(HttpRequest request, Answer answer) {

        /// Nonsense can make sense by accident.
        boolean isGranted() {
            return answer.status() < 300 && !request.method().equals("GET");
        }

        String path() {
            return request.uri().getPath();
        }

        boolean isFailure() {
            return answer.status() >= 500
                    || (answer.status() >= 400
                            && !answer.type().startsWith("application/problem+json"));
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void answersNonsenseWithProblems(Service service) {
        var requests = nonsense(service, REQUESTS);
        var before = Holdings.of(PLATFORM, service);

        var all = sent(requests);

        assertThat(all.stream().filter(Sent::isFailure)).isEmpty();
        var granted = all.stream().filter(Sent::isGranted).map(Sent::path).toList();
        assertThat(Holdings.of(PLATFORM, service).besides(granted))
                .isEqualTo(before.besides(granted));
    }

    /// The control: a service that cannot find one of its tables.
    @Test
    void wouldNoticeAServiceThatFails() {
        var requests = nonsense(Service.RELOCATION, REQUESTS / 2);
        Sabotage.tell(PLATFORM, Service.RELOCATION, "alter table candidate rename to hidden");
        try {
            assertThat(sent(requests)).anyMatch(Sent::isFailure);
        } finally {
            Sabotage.tell(PLATFORM, Service.RELOCATION, "alter table hidden rename to candidate");
        }
    }

    /// The control: refusals that are no problem documents.
    @ParameterizedTest
    @CsvSource({
        "200, application/json, false",
        "404, application/problem+json, false",
        "404, text/plain, true",
        "500, application/problem+json, true"
    })
    void wouldNoticeARefusalWithoutAProblem(int status, String type, boolean isFailure) {
        var request = PLATFORM.instance(Service.RELOCATION).anonymously().request("/").build();
        var sent = new Sent(request, new Answer("GET /", status, type, "", ""));

        assertThat(sent.isFailure()).isEqualTo(isFailure);
    }

    private static List<HttpRequest> nonsense(Service service, int requests) {
        var document =
                PLATFORM.instance(service)
                        .anonymously()
                        .get("/q/openapi?format=json")
                        .expect(200)
                        .json();
        var operations = Operation.of(document);
        return IntStream.range(0, requests)
                .mapToObj(turn -> {
                    var random = new SplittableRandom(Seed.of(SEED + turn));
                    var operation = operations.get(turn % operations.size());
                    var mold = new Mold(document, random);
                    return new Nonsense(operation, mold, random).request(somebody(service, turn));
                })
                .toList();
    }

    /// But at the public ones, where nobody shows a token.
    @ParameterizedTest
    @EnumSource(Service.class)
    void refusesStrangersAtEveryDoor(Service service) {
        var document =
                PLATFORM.instance(service)
                        .anonymously()
                        .get("/q/openapi?format=json")
                        .expect(200)
                        .json();
        for (var operation : Operation.of(document)) {
            var path =
                    operation
                            .path()
                            .replaceAll("\\{[^}]*}", "018f4d9e-0000-7000-8000-000000000001");
            if (operation.isPublic()) {
                continue;
            }
            for (var stranger : List.of("", "nonsense", "a.b.c")) {
                var answer =
                        new Api(PLATFORM.instance(service).anonymously().root(), stranger)
                                .send(
                                        operation.method(),
                                        path,
                                        "application/json",
                                        BodyPublishers.ofString("{}"));
                assertThat(answer.status()).as(answer.request()).isEqualTo(401);
                assertThat(answer.type()).startsWith("application/problem+json");
            }
        }
    }

    /// Asked first, for who sends at once may lose the answer with the connection.
    @ParameterizedTest
    @EnumSource(Service.class)
    void refusesBodiesThatAreTooLarge(Service service) {
        var document =
                PLATFORM.instance(service)
                        .anonymously()
                        .get("/q/openapi?format=json")
                        .expect(200)
                        .json();
        var huge = "[" + " ".repeat(ELEVEN_MEGABYTES) + "]";
        for (var operation : Operation.of(document)) {
            if (operation.bodies().containsKey("application/json")) {
                var path =
                        operation
                                .path()
                                .replaceAll("\\{[^}]*}", "018f4d9e-0000-7000-8000-000000000001");
                var request =
                        PLATFORM.as("officer", service)
                                .request(path)
                                .header("Content-Type", "application/json")
                                .expectContinue(true)
                                .method(operation.method(), BodyPublishers.ofString(huge));
                var answer = Api.send(request.build());
                assertThat(answer.status()).as(answer.request()).isEqualTo(413);
                assertThat(answer.type()).startsWith("application/problem+json");
            }
        }
    }

    private static Api somebody(Service service, int turn) {
        return switch (turn % 7) {
            case 0 -> PLATFORM.instance(service).anonymously();
            case 1 -> PLATFORM.as("operator", service);
            case 2 -> PLATFORM.as("cadre", service);
            default -> PLATFORM.as("officer", service);
        };
    }

    private static List<Sent> sent(List<HttpRequest> requests) {
        try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
            var tasks =
                    requests.stream()
                            .map(request ->
                                    (Callable<Sent>) () -> new Sent(request, Api.send(request)))
                            .toList();
            return senders.invokeAll(tasks).stream().map(BadInputTest::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Sent result(Future<Sent> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new AssertionError("A connection broke", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
