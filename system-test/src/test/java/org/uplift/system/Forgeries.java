package org.uplift.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tokens made from a good one and what the identity provider publishes, by what is wrong with
/// them. Whoever has the good one could make them all.
final class Forgeries {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final ObjectNode head;
    private final ObjectNode claims;
    private final String signature;

    private Forgeries(String good) throws IOException {
        var parts = good.split("\\.");
        head = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(parts[0]));
        claims = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
        signature = parts[2];
    }

    static Map<String, String> of(String good) {
        try {
            var forgeries = new Forgeries(good);
            forgeries.unsigned();
            forgeries.signedOtherwise();
            forgeries.signedBySomebodyElse();
            return forgeries.tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void unsigned() {
        for (var none : List.of("none", "NONE", "nOnE")) {
            var content = content(head.deepCopy().put("alg", none), claims);
            tokens.put("algorithm " + none, content + ".");
            tokens.put("algorithm " + none + " and a signature", content + "." + signature);
        }
        var content = content(head, claims);
        tokens.put("signature cut off", content + ".");
        tokens.put("signature cut", content + "." + signature.substring(0, 300));
        claim("another division", changed -> changed.put("division", "000000000000"));
        claim("another role", changed -> changed.putArray("groups").add("operator"));
        claim("more time", changed -> changed.put("exp", changed.path("exp").asLong() + 3_600));
        claim("somebody else", changed -> changed.put("sub", "somebody-else"));
    }

    private void claim(String what, Consumer<ObjectNode> change) {
        var changed = claims.deepCopy();
        change.accept(changed);
        tokens.put(what, content(head, changed) + "." + signature);
    }

    private void signedOtherwise() throws IOException, GeneralSecurityException {
        var jwk = published();
        var key = publicKey(jwk);
        var der = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        var pem = "-----BEGIN PUBLIC KEY-----\n" + der + "\n-----END PUBLIC KEY-----\n";
        hmac("the published key's bytes as a secret", key.getEncoded());
        hmac("the published key's file as a secret", pem.getBytes(UTF_8));
        hmac("the published key's modulus as a secret", jwk.path("n").asText().getBytes(UTF_8));
        hmac("the published key as it is published as a secret", jwk.toString().getBytes(UTF_8));
    }

    private void hmac(String what, byte[] secret) throws GeneralSecurityException {
        var content = content(head.deepCopy().put("alg", "HS256"), claims);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        tokens.put(
                what, content + "." + BASE64.encodeToString(mac.doFinal(content.getBytes(UTF_8))));
    }

    private void signedBySomebodyElse() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var theirs = generator.generateKeyPair().getPrivate();
        sign("another key under the same name", head, theirs);
        sign("a key that nobody published", head.deepCopy().put("kid", "unheard-of"), theirs);
        sign("a key without a name", head.deepCopy().without("kid"), theirs);
    }

    private void sign(String what, JsonNode head, PrivateKey key) throws GeneralSecurityException {
        var content = content(head, claims);
        var signing = Signature.getInstance("SHA256withRSA");
        signing.initSign(key);
        signing.update(content.getBytes(UTF_8));
        tokens.put(what, content + "." + BASE64.encodeToString(signing.sign()));
    }

    /// The key that the provider's own document leads to.
    private JsonNode published() throws IOException {
        var issuer = URI.create(claims.path("iss").asText() + "/.well-known/openid-configuration");
        var keys = JSON.readTree(issuer.toURL()).required("jwks_uri").asText();
        return JSON.readTree(URI.create(keys).toURL()).at("/keys/0");
    }

    private static PublicKey publicKey(JsonNode jwk) throws GeneralSecurityException {
        var spec = new RSAPublicKeySpec(number(jwk.required("n")), number(jwk.required("e")));
        return KeyFactory.getInstance("RSA").generatePublic(spec);
    }

    private static BigInteger number(JsonNode part) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(part.asText()));
    }

    private static String content(JsonNode head, JsonNode claims) {
        try {
            return BASE64.encodeToString(JSON.writeValueAsBytes(head))
                    + "."
                    + BASE64.encodeToString(JSON.writeValueAsBytes(claims));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
