package org.uplift.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The browser on somebody's phone: it keeps cookies as browsers do, goes where it is sent, and
/// fills in forms.
public final class Phone {

    private static final int FARTHEST = 10;
    private static final Pattern FORM = Pattern.compile("<form [^>]*action=\"([^\"]+)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final CookieManager jar = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().version(Version.HTTP_1_1).cookieHandler(jar).build();
    private final List<URI> visited = new ArrayList<>();

    /// What is shown in the end.
    public HttpResponse<String> open(URI address) {
        return follow(ask(address));
    }

    /// What is answered at first.
    public HttpResponse<String> ask(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    /// Sends the form of a page off.
    ///
    /// @param filled beside what stands in it already
    public HttpResponse<String> send(HttpResponse<String> page, Map<String, String> filled) {
        return follow(post(page, filled));
    }

    /// Where the form of a page leads to, without going there.
    public URI leadsTo(HttpResponse<String> page, Map<String, String> filled) {
        return next(post(page, filled));
    }

    /// Where it was sent.
    public List<URI> visited() {
        return List.copyOf(visited);
    }

    public List<HttpCookie> cookies() {
        return List.copyOf(jar.getCookieStore().getCookies());
    }

    private HttpResponse<String> post(HttpResponse<String> page, Map<String, String> filled) {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError(
                    "No form but %d: %s".formatted(page.statusCode(), page.body()));
        }
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page.body())
                .results()
                .forEach(field -> fields.put(field.group(1), plain(field.group(2))));
        fields.putAll(filled);
        var body =
                fields.entrySet().stream()
                        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(page.uri().resolve(plain(form.group(1))))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        var shown = answer;
        for (var step = 0; shown.statusCode() / 100 == 3; step++) {
            if (step == FARTHEST) {
                throw new AssertionError("Sent round in a circle: " + visited);
            }
            shown = ask(next(shown));
        }
        return shown;
    }

    private static URI next(HttpResponse<String> answer) {
        var location =
                answer.headers()
                        .firstValue("Location")
                        .orElseThrow(() -> new AssertionError("Not sent on: " + answer));
        return answer.uri().resolve(location);
    }

    /// Of what is kept for HTTPS alone its own machine is told, too, as browsers do.
    private HttpResponse<String> send(HttpRequest.Builder request) {
        var asked = request.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").build();
        visited.add(asked.uri());
        try {
            var answer = http.send(asked, BodyHandlers.ofString());
            jar.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
