package org.uplift.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.uplift.testkit.Phone;

/// Somebody who logs in at the identity provider as the web pages have it: with a code, and a proof
/// (PKCE) that the code is theirs.
final class Browser {

    private static final String HOME = "http://localhost:8080/";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final Phone phone = new Phone();
    private final String issuer;
    private final String proof = UUID.randomUUID().toString() + UUID.randomUUID();

    Browser(String issuer) {
        this.issuer = issuer;
    }

    /// The access token of a user who gave the password on Keycloak's own page.
    String logIn(String name, String password) {
        var page = phone.ask(begin("code", digest(proof)));
        var back = phone.leadsTo(page, Map.of("username", name, "password", password));
        return Grant.token(issuer, redemption(code(back), proof));
    }

    /// Where Keycloak sends somebody who asks in this way.
    String answerTo(String kind, String challenge) {
        var answer = phone.ask(begin(kind, challenge));
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

    private static String code(URI back) {
        var code = CODE.matcher(back.toString());
        if (!code.find()) {
            throw new AssertionError("No code in " + back.getPath());
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
