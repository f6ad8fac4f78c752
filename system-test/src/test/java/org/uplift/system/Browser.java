package org.uplift.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who logs in at the identity provider as the web pages have it: with a code, and a proof
/// (PKCE) that the code is theirs.
final class Browser {

    private static final String HOME = "http://localhost:8080/";
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String issuer;
    private final String proof = UUID.randomUUID().toString() + UUID.randomUUID();

    Browser(String issuer) {
        this.issuer = issuer;
    }

    /// The access token of a user who gave the password on Keycloak's own page.
    String logIn(String name, String password) {
        var page = ask(HttpRequest.newBuilder(begin("code", digest(proof))).GET());
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No login page but " + page.statusCode() + page.body());
        }
        var login = Grant.form(Map.of("username", name, "password", password));
        var back =
                ask(
                        HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(login)));
        return Grant.token(issuer, redemption(code(back), proof));
    }

    /// Where Keycloak sends somebody who asks in this way.
    String answerTo(String kind, String challenge) {
        var answer = ask(HttpRequest.newBuilder(begin(kind, challenge)).GET());
        return answer.headers().firstValue("Location").orElse("");
    }

    static Map<String, String> redemption(String code, String proof) {
        return Map.of(
                "grant_type", "authorization_code",
                "client_id", "web",
                "redirect_uri", HOME,
                "code", code,
                "code_verifier", proof);
    }

    private URI begin(String kind, String challenge) {
        var question = new LinkedHashMap<String, String>();
        question.put("client_id", "web");
        question.put("response_type", kind);
        question.put("redirect_uri", HOME);
        question.put("scope", "openid");
        if (!challenge.isEmpty()) {
            question.put("code_challenge", challenge);
            question.put("code_challenge_method", "S256");
        }
        return URI.create(issuer + "/protocol/openid-connect/auth?" + Grant.form(question));
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            var said =
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; "));
            var _ = request.header("Cookie", said);
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static String code(HttpResponse<String> back) {
        var code = CODE.matcher(back.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            throw new AssertionError("No code but " + back.statusCode() + " " + back.body());
        }
        return code.group(1);
    }

    private static String digest(String proof) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(proof.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
