package org.uplift.platform.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Reads the division of the duty area from a token. A token may name none; one that names
/// something else than one code of twelve digits is wrong as a whole: nobody is on duty in two
/// places, and no wildcard is a place.
@ApplicationScoped
public class DutyArea implements SecurityIdentityAugmentor {

    private static final String CLAIM = "division";
    private static final int FIRST = 1_000;
    private static final Pattern CODE = Pattern.compile("[0-9]{12}");

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        var code = read(identity);
        return Uni.createFrom()
                .item(
                        code == null
                                ? identity
                                : QuarkusSecurityIdentity.builder(identity)
                                        .addAttribute(CLAIM, code)
                                        .build());
    }

    /// Before those who ask for it.
    @Override
    public int priority() {
        return FIRST;
    }

    /// Nothing where the token names none.
    public static @Nullable String of(SecurityIdentity identity) {
        return identity.getAttribute(CLAIM);
    }

    private static @Nullable String read(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)
                || !token.containsClaim(CLAIM)) {
            return null;
        }
        var code =
                switch (token.<Object>getClaim(CLAIM)) {
                    case String text -> text;
                    case JsonString text -> text.getString();
                    case null, default -> "";
                };
        if (!CODE.matcher(code).matches()) {
            throw new AuthenticationFailedException("The token names no division");
        }
        return code;
    }
}
