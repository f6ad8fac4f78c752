package org.uplift.testkit.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.uplift.testkit.Tokens;

/// Asks a running service what its OpenAPI document lets one ask, rightly and wrongly, each
/// operation in every role in turn. No answer may be a failure of the service, none may be one that
/// the document does not promise, and every refusal is a problem document without a word of what is
/// behind it. `-Duplift.fuzz=100000` asks longer, `-Duplift.seed=7` asks other things.
public final class Fuzz {

    private static final int OFTEN = Integer.getInteger("uplift.fuzz", 4_000);
    private static final long SEED = Long.getLong("uplift.seed", 20_261_122);
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> ROLES =
            List.of(
                    "county-officer",
                    "county-officer",
                    "county-officer",
                    "township-officer",
                    "village-cadre",
                    "operator",
                    "auditor");

    private static final Pattern INNARDS =
            Pattern.compile(
                    "Exception|\\tat [a-z]|org\\.(postgres|hib|jboss|uplift)|com\\.fasterxml"
                            + "|ERROR: |violates \\w.* constraint|(relation|column) \\\\?\""
                            + "|operator does not exist"
                            + "|syntax error at|SQLState|(?i)select .+ from household ");

    /// Types of problems that EPCIS names so.
    private static final Pattern STANDARD = Pattern.compile("epcisException:\\w+");

    private final URI service;
    private final String division;
    private final Map<String, JsonNode> known = new HashMap<>();

    private Fuzz(URI service, String division) {
        this.service = service;
        this.division = division;
    }

    /// @param division of those who ask
    public static Fuzz at(URI service, String division) {
        return new Fuzz(service, division);
    }

    /// A body that is right, for an operation that takes more than its schema says.
    @CanIgnoreReturnValue
    public Fuzz knowing(String operation, byte[] body) throws IOException {
        known.put(operation, JSON.readTree(body));
        return this;
    }

    public Findings ask() throws IOException, InterruptedException {
        var random = new Random(SEED);
        var catalogue = Catalogue.of(service);
        var operations = catalogue.operations();
        var keepsakes = new Keepsakes();
        var draft = new Draft(service, random, new Values(catalogue, random, keepsakes));
        var tokens = ROLES.stream().map(role -> Tokens.of(role, division)).toList();
        var findings = new Findings();
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (var i = 0; i < OFTEN; i++) {
                var turn = i % operations.size();
                if (turn == 0) {
                    Collections.shuffle(operations, random);
                }
                var operation = operations.get(turn);
                var token = tokens.get(i / operations.size() % tokens.size());
                var body = known.getOrDefault(operation.toString(), MissingNode.getInstance());
                ask(http, operation, draft.of(operation, body, token), findings)
                        .ifPresent(answer -> keepsakes.keep(answer, random));
            }
        }
        return findings;
    }

    private static Optional<String> ask(
            HttpClient http, Operation operation, HttpRequest request, Findings findings)
            throws InterruptedException {
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            findings.count(operation.toString(), answer.statusCode());
            var text = new String(answer.body(), UTF_8);
            if (!isProper(answer, text) || !operation.promises(answer.statusCode())) {
                findings.offend("%s: %d %s".formatted(request, answer.statusCode(), text));
            }
            return Optional.of(text);
        } catch (IOException e) {
            findings.offend("%s: %s".formatted(request, e));
            return Optional.empty();
        }
    }

    static boolean isProper(HttpResponse<?> answer, String text) {
        var status = answer.statusCode();
        if (status < 400) {
            return true;
        }
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return status < 500
                && type.startsWith("application/problem+json")
                && !tellsOfInnards(text)
                && status(text) == status;
    }

    static boolean tellsOfInnards(String text) {
        return INNARDS.matcher(STANDARD.matcher(text).replaceAll("")).find();
    }

    private static int status(String problem) {
        try {
            return JSON.readTree(problem).path("status").asInt();
        } catch (JsonProcessingException e) {
            return 0;
        }
    }
}
