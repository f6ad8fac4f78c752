package org.uplift.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.stream.Collectors;

/// The page on which a demo user logs in.
///
/// @param asked of the client, carried on
/// @param trouble with the last attempt, or nothing
record LoginPage(Form asked, String trouble) implements Answer {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Uplift: log in</title>
            <style>
            body { font: 16px/1.5 sans-serif; max-width: 32em; margin: 2em auto; padding: 0 1em }
            label, button { display: block; margin-top: 1em }
            select, input, button { font: inherit; width: 100%%; box-sizing: border-box }
            </style>
            </head>
            <body>
            <h1>Log in</h1>
            <p>These people are made up, and so is everybody whom they see.</p>
            <p role="alert">%s</p>
            <form method="post" action="%s">
            %s
            <label>Who you are <select name="username">%s</select></label>
            <label>The password of all of them
            <input type="password" name="password" autocomplete="current-password" required></label>
            <button>Log in</button>
            </form>
            </body>
            </html>
            """;

    @Override
    public void send(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/html;charset=UTF-8");
        headers.set("Cache-Control", "no-store");
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
                        + " frame-ancestors 'none'");
        var body = text().getBytes(UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private String text() {
        return PAGE.formatted(escaped(trouble), Discovery.AUTHORIZATION, carriedOn(), users());
    }

    private String carriedOn() {
        return Question.FIELDS.stream()
                .flatMap(name -> asked.optional(name).map(value -> hidden(name, value)).stream())
                .collect(Collectors.joining("\n"));
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(name, escaped(value));
    }

    private static String users() {
        return DemoUser.ALL.stream().map(LoginPage::option).collect(Collectors.joining("\n"));
    }

    private static String option(DemoUser user) {
        return "<option value=\"%s\">%s: %s, %s</option>"
                .formatted(
                        escaped(user.name()),
                        escaped(user.name()),
                        escaped(user.who()),
                        escaped(user.division()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
