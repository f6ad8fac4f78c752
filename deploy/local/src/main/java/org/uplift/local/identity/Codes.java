package org.uplift.local.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The codes that people who logged in were sent back with. Each is taken once, within a minute,
/// from the client that it was meant for, and with the proof that it was this one who asked.
final class Codes {

    static final Duration LIFE = Duration.ofMinutes(1);
    private static final int BYTES = 32;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Map<String, Given> given = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    Codes(Clock clock) {
        this.clock = clock;
    }

    /// Who logged in, and for whom.
    record Given(DemoUser user, Question question, Instant until) {}

    String give(DemoUser user, Question question) {
        var now = clock.instant();
        var _ = given.values().removeIf(code -> !now.isBefore(code.until()));
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var code = BASE64.encodeToString(bytes);
        var _ = given.put(code, new Given(user, question, now.plus(LIFE)));
        return code;
    }

    /// Good for nothing afterwards, whatever was wrong.
    Given redeem(Form form) {
        var code = given.remove(form.required("code"));
        if (code == null
                || !clock.instant().isBefore(code.until())
                || !code.question().client().equals(form.required("client_id"))
                || !code.question().returnTo().equals(form.required("redirect_uri"))
                || !code.question().challenge().equals(hash(form.required("code_verifier")))) {
            throw Refusal.invalidCode();
        }
        return code;
    }

    private static String hash(String proof) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return BASE64.encodeToString(sha.digest(proof.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
