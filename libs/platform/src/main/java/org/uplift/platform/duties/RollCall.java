package org.uplift.platform.duties;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.uplift.platform.Time;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DutyArea;
import org.uplift.platform.problem.Barred;

/// Leaves to whoever shows a token the roles in which they serve today, where the token says they
/// do. Whom it leaves none, or whom it cannot ask about, the gate is told why.
@ApplicationScoped
class RollCall implements SecurityIdentityAugmentor {

    /// The attribute under which an identity bears the reason why it is let in nowhere.
    static final String REFUSAL = "uplift.refusal";

    private final Watch watch;
    private final DutySettings settings;
    private final Clock clock;

    RollCall(Watch watch, DutySettings settings, Clock clock) {
        this.watch = watch;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken)) {
            return Uni.createFrom().item(identity);
        }
        var subject = Caller.subject(identity);
        return watch.remembers(subject)
                ? Uni.createFrom().item(() -> called(identity, subject))
                : context.runBlocking(() -> called(identity, subject));
    }

    private SecurityIdentity called(SecurityIdentity identity, String subject) {
        try {
            return watch.standing(subject)
                    .map(standing -> serving(identity, standing))
                    .orElseGet(() -> stranger(identity));
        } catch (IllegalStateException e) {
            return refused(identity, e);
        }
    }

    private SecurityIdentity serving(SecurityIdentity identity, Standing standing) {
        var since = standing.disabledSince();
        if (since != null) {
            return refused(identity, new Barred("Your access is disabled since " + since));
        }
        var today = LocalDate.now(clock.withZone(Time.HERE));
        if (standing.isKeptElsewhere() && !standing.isOnLeave(today)) {
            return stranger(identity);
        }
        var roles = new HashSet<>(identity.getRoles());
        var _ = roles.retainAll(standing.roles(today, DutyArea.of(identity)));
        return roles.isEmpty()
                ? refused(identity, new Barred("No duty of yours is in force here today"))
                : with(identity, roles).build();
    }

    private SecurityIdentity stranger(SecurityIdentity identity) {
        return settings.isRequired()
                ? refused(identity, new Barred("The register of duties does not know you"))
                : identity;
    }

    private static SecurityIdentity refused(SecurityIdentity identity, RuntimeException reason) {
        return with(identity, Set.of()).addAttribute(REFUSAL, reason).build();
    }

    private static QuarkusSecurityIdentity.Builder with(
            SecurityIdentity identity, Set<String> roles) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addPermissionChecker(identity::checkPermission)
                .addRoles(roles);
    }
}
