package org.uplift.household.media;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.uplift.household.registry.Amendments;
import org.uplift.household.registry.Discretions;
import org.uplift.household.registry.Household;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.secrecy.Seal;

/// Where uploads are announced. What is announced twice is announced once.
@ApplicationScoped
@Transactional
class UploadDesk {

    private static final Duration FAST_CLOCK = Duration.ofDays(1);

    private final Uploads uploads;
    private final Media media;
    private final Amendments amendments;
    private final Discretions discretions;
    private final Seal seal;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    UploadDesk(
            Uploads uploads,
            Media media,
            Amendments amendments,
            Discretions discretions,
            Seal seal,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.uploads = uploads;
        this.media = media;
        this.amendments = amendments;
        this.discretions = discretions;
        this.seal = seal;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /// @return false when it was announced before
    boolean begin(UUID household, Announced announced) {
        var home = amendments.look(household);
        var taken = announced.shot().at();
        if (taken != null && taken.isAfter(now().plus(FAST_CLOCK))) {
            throw Flaw.of("taken-in-future", "was taken on a day that has not come");
        }
        if (announced.about() == About.NEED && !uploads.isOfNeed(announced.subject(), household)) {
            throw Flaw.of("subject", "is about no need of this household");
        }
        if (announced.about() == About.VISIT
                && !uploads.isOfVisit(announced.subject(), household)) {
            throw Flaw.of("subject", "is about no visit of this household");
        }
        if (isKnown(household, announced)) {
            audit.read(home.touched());
            return false;
        }
        uploads.persistAndFlush(
                new Upload(
                        household,
                        announced,
                        Secret.of(announced.shot()).closed(seal, announced.id()),
                        isOfChildren(announced, home),
                        caller.subject(),
                        now()));
        audit.changed(home.touched());
        return true;
    }

    private boolean isKnown(UUID household, Announced announced) {
        var upload = uploads.findByIdOptional(announced.id());
        var medium = media.findByIdOptional(announced.id());
        if (upload.filter(known -> !known.isAs(household, announced)).isPresent()
                || medium.filter(known -> !known.isAs(household, announced)).isPresent()) {
            throw new Rejected("Another medium has this id");
        }
        return upload.isPresent() || medium.isPresent();
    }

    /// Where nobody said, a family with children is taken to be seen with them.
    private boolean isOfChildren(Announced announced, Household home) {
        var said = announced.ofChildren();
        return said == null ? !discretions.ofTheCaller().children(home.file()).isEmpty() : said;
    }

    private Instant now() {
        return clock.instant().truncatedTo(MICROS);
    }
}
