package org.uplift.testkit.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.uplift.testkit.Tokens;

/// Asks a running service every question in every role from everywhere.
public final class Interview {

    private final URI service;
    private final Sheet sheet;
    private final Map<String, String> tokens = new HashMap<>();

    private Interview(URI service, Sheet sheet) {
        this.service = service;
        this.sheet = sheet;
    }

    public static Interview at(URI service) {
        return new Interview(service, Sheet.load());
    }

    public Protocol ask(List<Question> questions) {
        var decisions = new ArrayList<Decision>();
        Promises promises;
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            promises = Promises.of(service);
            for (var question : questions) {
                for (var role : sheet.roles()) {
                    for (var lie : Lie.values()) {
                        for (var dutyArea : lie.dutyAreas(question.division())) {
                            decisions.add(ask(http, question, role, lie, dutyArea));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new Protocol(decisions, promises);
    }

    /// What is answered in every role from the thing's own division.
    ///
    /// @param trust a role that everybody has beside their own; empty for none
    public List<Answer> listen(List<Question> questions, String trust) {
        var answers = new ArrayList<Answer>();
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (var question : questions) {
                for (var role : sheet.roles()) {
                    var token = token((role + " " + trust).strip(), question.division());
                    var request = question.request(service, token);
                    var text = text(http.send(request, BodyHandlers.ofByteArray()));
                    answers.add(new Answer(question.operation(), role, text));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return answers;
    }

    private Decision ask(HttpClient http, Question question, String role, Lie lie, String dutyArea)
            throws IOException, InterruptedException {
        var answer =
                http.send(
                        question.request(service, token(role, dutyArea)),
                        BodyHandlers.ofByteArray());
        var verdict = question.verdict(answer.statusCode(), text(answer));
        return new Decision(question, role, lie, dutyArea, answer.statusCode(), verdict);
    }

    private String token(String role, String dutyArea) {
        return tokens.computeIfAbsent(
                role + " " + dutyArea,
                _ -> dutyArea.isEmpty() ? Tokens.withoutDivision(role) : Tokens.of(role, dutyArea));
    }

    /// A workbook is a packed folder of texts.
    private static String text(HttpResponse<byte[]> answer) throws IOException {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.contains("spreadsheet")) {
            return new String(answer.body(), UTF_8);
        }
        var file = Files.createTempFile("uplift-answer-", ".zip");
        try (var book = new ZipFile(Files.write(file, answer.body()).toFile())) {
            var text = new StringBuilder();
            for (var page : Collections.list(book.entries())) {
                text.append(new String(book.getInputStream(page).readAllBytes(), UTF_8));
            }
            return text.toString();
        } finally {
            Files.delete(file);
        }
    }

    /// What somebody was told.
    public record Answer(String operation, String role, String text) {}

    /// What one request came to.
    record Decision(
            Question question, String role, Lie lie, String dutyArea, int status, Verdict verdict) {

        String toText(Verdict meant) {
            return "%s as %s of %s, which it is %s to: %d, %s; the table says %s"
                    .formatted(question, role, dutyArea, lie, status, verdict, meant);
        }
    }
}
