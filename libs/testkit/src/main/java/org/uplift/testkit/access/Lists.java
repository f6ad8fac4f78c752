package org.uplift.testkit.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.uplift.testkit.Tokens;
import org.uplift.testkit.Workbook;

/// The lists of a running service, each asked for as a sheet by somebody who may have it.
public final class Lists {

    private static final String CSV = "text/csv";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Pattern HEAD = Pattern.compile("\ufeff\\p{Alpha}.*");

    private final URI service;
    private final HttpClient http;

    private Lists(URI service, HttpClient http) {
        this.service = service;
        this.http = http;
    }

    /// What is wrong with any list that the OpenAPI document offers as a sheet.
    ///
    /// @param questions one or more about each operation
    public static List<String> faults(URI service, List<Question> questions)
            throws IOException, InterruptedException {
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return new Lists(service, http).faults(questions);
        }
    }

    private List<String> faults(List<Question> questions) throws IOException, InterruptedException {
        var asked = questions.stream().collect(toMap(Question::operation, q -> q, (q, _) -> q));
        var faults = new ArrayList<String>();
        var offered = offered();
        if (offered.isEmpty()) {
            faults.add("no operation offers a sheet");
        }
        for (var operation : offered) {
            var question = asked.get(operation);
            var fault = question == null ? "not asked" : fault(question);
            if (!fault.isEmpty()) {
                faults.add(operation + ": " + fault);
            }
        }
        return faults;
    }

    private TreeSet<String> offered() throws IOException, InterruptedException {
        var document =
                http.send(
                        HttpRequest.newBuilder(service.resolve("/q/openapi?format=json")).build(),
                        BodyHandlers.ofString());
        var offered = new TreeSet<String>();
        for (var path : new JsonMapper().readTree(document.body()).path("paths")) {
            for (var operation : path) {
                var content = operation.path("responses").path("200").path("content");
                if (content.has(CSV) && content.has(XLSX)) {
                    offered.add(operation.path("operationId").asText());
                }
            }
        }
        return offered;
    }

    private String fault(Question question) throws IOException, InterruptedException {
        var token = Tokens.of(Sheet.load().somebody(question.operation()), question.division());
        var text = ask(question, token, CSV);
        var lines = new String(text.body(), UTF_8).lines().toList();
        if (!isGiven(text, CSV) || lines.isEmpty() || !HEAD.matcher(lines.getFirst()).matches()) {
            return "%d, no CSV with a head".formatted(text.statusCode());
        }
        var book = ask(question, token, XLSX);
        if (!isGiven(book, XLSX)) {
            return "%d, no XLSX".formatted(book.statusCode());
        }
        var head = List.of(lines.getFirst().substring(1).split(","));
        var headOfBook = Workbook.rows(book.body(), 1).getFirst();
        return head.equals(headOfBook) ? "" : "%s as XLSX, %s as CSV".formatted(headOfBook, head);
    }

    private HttpResponse<byte[]> ask(Question question, String token, String type)
            throws IOException, InterruptedException {
        return http.send(question.request(service, token, type), BodyHandlers.ofByteArray());
    }

    private static boolean isGiven(HttpResponse<byte[]> answer, String type) {
        return answer.statusCode() == 200
                && answer.headers().firstValue("Content-Type").orElse("").startsWith(type);
    }
}
