package org.uplift.testkit.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.uplift.testkit.Tokens;

/// The reading operations of a running service, each asked for what it does not know by somebody
/// who may read.
public final class Names {

    private static final List<String> UNKNOWN =
            List.of(
                    "unheard-of",
                    "sort",
                    "orderBy",
                    "fields",
                    "Division",
                    "division[]",
                    "division,limit",
                    "division;drop table household",
                    "division' or '1'='1",
                    "1) union select version(), null --",
                    "\\'; select pg_sleep(9); --",
                    "(select 1)",
                    "\"division\"",
                    "*",
                    "${jndi:ldap://127.0.0.1/a}",
                    "姓名");

    private final URI service;
    private final HttpClient http;

    private Names(URI service, HttpClient http) {
        this.service = service;
        this.http = http;
    }

    /// What is let pass although no operation has it, or refused without its name.
    ///
    /// @param questions one or more about each operation
    /// @param columns of the tables that are read, and no names of parameters
    public static List<String> faults(URI service, List<Question> questions, String... columns)
            throws IOException, InterruptedException {
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var names = Stream.concat(UNKNOWN.stream(), Stream.of(columns)).toList();
            return new Names(service, http).faults(questions, names);
        }
    }

    private List<String> faults(List<Question> questions, List<String> names)
            throws IOException, InterruptedException {
        var asked =
                questions.stream()
                        .filter(Question::isReading)
                        .collect(toMap(Question::operation, q -> q, (q, _) -> q));
        var faults = new ArrayList<String>();
        if (asked.isEmpty()) {
            faults.add("no operation reads");
        }
        for (var question : asked.values()) {
            if (ask(request(question)).statusCode() == 400) {
                faults.add(question + ": 400 as it is");
            }
            for (var name : names) {
                var answer = ask(adding(name, request(question)));
                if (!isRefused(answer, name)) {
                    faults.add("%s: %d with %s".formatted(question, answer.statusCode(), name));
                }
            }
        }
        return faults;
    }

    private HttpRequest request(Question question) {
        var role = Sheet.load().somebody(question.operation());
        return question.request(service, Tokens.of(role, question.division()));
    }

    private static HttpRequest adding(String name, HttpRequest request) {
        var sign = request.uri().getRawQuery() == null ? "?" : "&";
        var encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20");
        return HttpRequest.newBuilder(request, (_, _) -> true)
                .uri(URI.create(request.uri() + sign + encoded + "=1"))
                .build();
    }

    private HttpResponse<String> ask(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }

    private static boolean isRefused(HttpResponse<String> answer, String name) throws IOException {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() != 400 || !type.startsWith("application/problem+json")) {
            return false;
        }
        for (var violation : new JsonMapper().readTree(answer.body()).path("violations")) {
            if (violation.path("path").asText().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
