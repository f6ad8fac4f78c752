package org.uplift.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The same questions within a scope and without, block by block and each first as often as second,
/// with the same answers.
///
/// @param database entered as the owner, who may take the policies down
/// @param officer the token of an officer of the county
/// @param nation the token of an officer who may see everything
record ScopeTrial(Connection database, String base, String officer, String nation) {

    private static final int BLOCKS = 8;
    private static final int QUESTIONS = 150;
    private static final Target COSTS = Target.under(1.1, "x");
    private static final String SAY =
            "select set_config('role', 'none', false), set_config('uplift.from', '0', false),"
                    + " set_config('uplift.until', '0', false)";

    List<String> lines() throws Exception {
        var word = tellingTheScope();
        var lines = new ArrayList<String>();
        lines.add("  telling the database the scope: %.3f ms".formatted(word));
        for (var question : new ScopeQuestions(database, base, officer).all().entrySet()) {
            lines.add(line(question.getKey(), question.getValue(), word));
        }
        return lines;
    }

    /// What the unscoped does not need is taken off its time.
    private String line(String name, HttpRequest.Builder question, double word) throws Exception {
        var scoped = new double[BLOCKS * QUESTIONS];
        var unscoped = new double[BLOCKS * QUESTIONS];
        try (var http = HttpClient.newHttpClient()) {
            new Wall(database).keepScope(true);
            var meant = ask(http, question, officer);
            for (var turn = 0; turn < 2 * BLOCKS; turn++) {
                var isScoped = turn % 4 == 0 || turn % 4 == 3;
                new Wall(database).keepScope(isScoped);
                time(
                        http,
                        question,
                        isScoped ? officer : nation,
                        meant,
                        isScoped ? scoped : unscoped,
                        turn / 2);
            }
        } finally {
            new Wall(database).keepScope(true);
        }
        var within = median(scoped);
        var without = median(unscoped) - word;
        return String.format(
                Locale.ROOT,
                "  %-22s scoped %6.2f ms   unscoped %6.2f ms   %s",
                name,
                within,
                without,
                COSTS.line("scoped", within / without));
    }

    private void time(
            HttpClient http,
            HttpRequest.Builder question,
            String token,
            String meant,
            double[] millis,
            int block)
            throws IOException, InterruptedException {
        for (var warm = 0; warm < 50; warm++) {
            check(meant, ask(http, question, token));
        }
        for (var i = 0; i < QUESTIONS; i++) {
            var start = System.nanoTime();
            var answer = ask(http, question, token);
            millis[block * QUESTIONS + i] = (System.nanoTime() - start) / 1e6;
            check(meant, answer);
        }
    }

    private static void check(String meant, String answer) {
        if (!meant.equals(answer) || !answer.contains("\"number\"")) {
            throw new IllegalStateException("Scoped and unscoped differ: " + answer);
        }
    }

    private static String ask(HttpClient http, HttpRequest.Builder question, String token)
            throws IOException, InterruptedException {
        var request = question.copy().header("Authorization", "Bearer " + token).build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private double tellingTheScope() throws SQLException {
        var millis = new double[2_000];
        try (var say = database.prepareStatement(SAY)) {
            for (var i = 0; i < millis.length; i++) {
                var start = System.nanoTime();
                var _ = say.execute();
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return median(millis);
    }

    private static double median(double[] millis) {
        Arrays.sort(millis);
        return Load.at(millis, 0.5);
    }
}
