package org.uplift.local.identity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Gives tokens to who knows the password: persons by the password grant, programs by client
/// credentials; and to a client whose user has logged in, for the code.
final class TokenDesk {

    private static final String BASIC = "Basic ";

    private final String issuer;
    private final SigningKey key;
    private final Secret password;
    private final Codes codes;
    private final Clock clock;

    TokenDesk(String issuer, SigningKey key, Secret password, Codes codes, Clock clock) {
        this.issuer = issuer;
        this.key = key;
        this.password = password;
        this.codes = codes;
        this.clock = clock;
    }

    Map<String, Object> answer(Form form, Optional<String> authorization) {
        var grant = form.required("grant_type");
        return switch (grant) {
            case "authorization_code" -> loggedIn(codes.redeem(form));
            case "password" -> token(person(form));
            case "client_credentials" -> token(program(form, authorization));
            default -> throw Refusal.unsupportedGrant(grant);
        };
    }

    private Map<String, Object> loggedIn(Codes.Given code) {
        var said = new HashMap<>(token(code.user()));
        said.put("id_token", new IdToken(issuer, code, clock.instant()).signed(key));
        return said;
    }

    private Map<String, Object> token(DemoUser user) {
        return Map.of(
                "access_token", new AccessToken(issuer, user, clock.instant()).signed(key),
                "token_type", "Bearer",
                "expires_in", AccessToken.LIFE.toSeconds());
    }

    private DemoUser person(Form form) {
        return known(form.required("username"), form.required("password"))
                .orElseThrow(Refusal::invalidGrant);
    }

    private DemoUser program(Form form, Optional<String> authorization) {
        return authorization
                .map(TokenDesk::basic)
                .map(pair -> known(pair[0], pair[1]))
                .orElseGet(() -> known(form.required("client_id"), form.required("client_secret")))
                .orElseThrow(Refusal::invalidClient);
    }

    private Optional<DemoUser> known(String name, String guess) {
        var isRight = password.is(guess);
        return DemoUser.named(name).filter(_ -> isRight);
    }

    private static String[] basic(String authorization) {
        try {
            var pair = Base64.getDecoder().decode(authorization.substring(BASIC.length()));
            var words = new String(pair, StandardCharsets.UTF_8).split(":", 2);
            if (authorization.startsWith(BASIC) && words.length == 2) {
                return words;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // refused below
        }
        throw Refusal.invalidClient();
    }
}
