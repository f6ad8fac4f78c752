package org.uplift.testkit;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/// Tokens that no service may believe, by what is wrong with them.
public final class BadTokens {

    private static final String ROLE = "county-officer";
    private static final String DIVISION = "341623000000";

    private final Map<String, String> tokens = new LinkedHashMap<>();

    private BadTokens() {}

    public static Map<String, String> all() {
        var bad = new BadTokens();
        bad.nobodyVouchesFor();
        bad.meantForOthers();
        bad.wronglySigned();
        bad.onDutyNowhere();
        return bad.tokens;
    }

    /// Each is told so in a problem document that repeats nothing of it.
    public static void areRefusedAt(URI operation) {
        all().forEach((flaw, token) -> {
            var answer = given().auth().oauth2(token).get(operation);
            assertThat(answer.statusCode()).as(flaw).isEqualTo(401);
            assertThat(answer.contentType()).as(flaw).isEqualTo("application/problem+json");
            assertThat(answer.asString()).as(flaw).doesNotContain(token);
        });
    }

    private void nobodyVouchesFor() {
        var good = Tokens.of(ROLE, DIVISION).split("\\.");
        var other = Tokens.of("operator", "000000000000").split("\\.");
        tokens.put("nonsense", "nonsense");
        tokens.put("three empty parts", "..");
        tokens.put("a part and a half", good[0] + ".");
        tokens.put("no head", "." + good[1] + "." + good[2]);
        tokens.put("no claims", good[0] + ".." + good[2]);
        tokens.put("five parts", String.join(".", good[0], good[1], good[2], good[1], good[2]));
        tokens.put("unsigned", Tokens.unsigned(ROLE, DIVISION));
        tokens.put("unsigned in capitals", encoded("{\"alg\":\"NONE\"}") + "." + good[1] + ".");
        tokens.put("signature cut off", good[0] + "." + good[1] + ".");
        tokens.put("another's claims", good[0] + "." + other[1] + "." + good[2]);
        tokens.put("forged", Tokens.forged(ROLE, DIVISION));
    }

    private void meantForOthers() {
        tokens.put("expired", Tokens.expired(ROLE, DIVISION));
        tokens.put(
                "not yet valid",
                claims().claim("nbf", Instant.now().plus(Duration.ofHours(1)).getEpochSecond())
                        .sign());
        tokens.put("for another audience", claims().audience("elsewhere").sign());
        tokens.put("from another issuer", claims().issuer("https://identity.example").sign());
        tokens.put("oversized", claims().claim("ballast", "x".repeat(9_000)).sign());
    }

    private void wronglySigned() {
        var key = ConfigProvider.getConfig().getValue("quarkus.oidc.public-key", String.class);
        var pem = "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----";
        tokens.put("our public key as a secret", hmac(key.getBytes(UTF_8)));
        tokens.put("our public key's bytes as a secret", hmac(Base64.getDecoder().decode(key)));
        tokens.put("our public key's file as a secret", hmac(pem.getBytes(UTF_8)));
        var theirs = SigningKey.generate().pair();
        tokens.put(
                "key elsewhere", claims().jws().keyId("../../dev/null").sign(theirs.getPrivate()));
        tokens.put(
                "key at an address",
                claims().jws()
                        .header("jku", "https://identity.example/keys")
                        .header("x5u", "https://identity.example/keys")
                        .sign(theirs.getPrivate()));
    }

    /// Signed by the provider itself.
    private void onDutyNowhere() {
        for (var code :
                List.of(
                        "",
                        "*",
                        "3416*",
                        "%",
                        "341623",
                        "34162300000a",
                        "0341623000000",
                        "341623000000 ")) {
            tokens.put("division '%s'".formatted(code), claims().claim("division", code).sign());
        }
        tokens.put("division as a number", claims().claim("division", 341623000000L).sign());
        tokens.put("one division in a list", claims().claim("division", List.of(DIVISION)).sign());
        tokens.put(
                "two divisions",
                claims().claim("division", List.of(DIVISION, "341624000000")).sign());
        tokens.put(
                "division said twice",
                Tokens.inTheseWords("\"division\":\"000000000000\",\"division\":\"341623000000\""));
        tokens.put(
                "division in a box", claims().claim("division", Map.of("code", DIVISION)).sign());
    }

    private static JwtClaimsBuilder claims() {
        return Tokens.claims("test-" + ROLE, ROLE).claim("division", DIVISION);
    }

    private static String hmac(byte[] secret) {
        try {
            var text =
                    encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}")
                            + "."
                            + Tokens.of(ROLE, DIVISION).split("\\.")[1];
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return text + "." + encoded(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String json) {
        return encoded(json.getBytes(UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
