package org.uplift.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/// Bearer tokens of the identity provider that a test run plays itself, good and bad ones.
public final class Tokens {

    private static final Duration HOUR = Duration.ofHours(1);

    private Tokens() {}

    /// @param role or several, with blanks between
    /// @param division the 12-digit code of the duty area
    public static String of(String role, String division) {
        return of("test-" + role.split(" ")[0], role, division);
    }

    public static String of(String subject, String role, String division) {
        return claims(subject, role).claim("division", division).sign();
    }

    public static String lasting(Duration time, String role, String division) {
        return claims("test-" + role, role).claim("division", division).expiresIn(time).sign();
    }

    /// Somebody with other claims and no role.
    public static String with(Map<String, Object> claims) {
        var token =
                Jwt.issuer(SigningKey.ISSUER).audience("uplift").subject("test").expiresIn(HOUR);
        claims.forEach(token::claim);
        return token.sign();
    }

    /// Somebody with a role and no duty area.
    public static String withoutDivision(String role) {
        return claims("test-" + role, role).sign();
    }

    public static String expired(String role, String division) {
        var past = Instant.now().minus(HOUR);
        return claims("test-" + role, role)
                .claim("division", division)
                .issuedAt(past.minus(HOUR))
                .expiresAt(past)
                .sign();
    }

    /// Meant for somebody else.
    public static String foreign(String role, String division) {
        return claims("intruder", role).claim("division", division).audience("another").sign();
    }

    /// Claims that nobody vouches for (`alg: none`).
    public static String unsigned(String role, String division) {
        var claims =
                """
                {"iss":"%s","aud":"uplift","sub":"intruder","groups":["%s"],"division":"%s",\
                "exp":%d}\
                """
                        .formatted(
                                SigningKey.ISSUER,
                                role,
                                division,
                                Instant.now().plus(HOUR).getEpochSecond());
        return encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + encode(claims) + ".";
    }

    /// Well-formed, signed with a key of nobody we know.
    public static String forged(String role, String division) {
        return claims("intruder", role)
                .claim("division", division)
                .sign(SigningKey.generate().pair().getPrivate());
    }

    /// A county officer whose claims say of the division what stands here, such as
    /// `"division":"341623000000"`: no builder of tokens would say it twice.
    public static String inTheseWords(String division) {
        var claims =
                """
                {"iss":"%s","aud":"uplift","sub":"test","groups":["county-officer"],\
                "iat":%d,"exp":%d,%s}\
                """
                        .formatted(
                                SigningKey.ISSUER,
                                Instant.now().getEpochSecond(),
                                Instant.now().plus(HOUR).getEpochSecond(),
                                division);
        return SigningKey.sign(
                encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + encode(claims));
    }

    static JwtClaimsBuilder claims(String subject, String role) {
        return Jwt.issuer(SigningKey.ISSUER)
                .subject(subject)
                .upn(subject)
                .groups(Set.of(role.split(" ")))
                .audience("uplift")
                .expiresIn(HOUR);
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
