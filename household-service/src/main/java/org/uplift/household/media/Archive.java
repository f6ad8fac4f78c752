package org.uplift.household.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.registry.Amendments;
import org.uplift.household.registry.Discretions;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.Barred;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.secrecy.Seal;

/// Shows media, and writes down each time who looked. Pictures of children are shown to those who
/// are trusted with them, and to nobody else is told where they were taken.
@ApplicationScoped
@Transactional
class Archive {

    private static final int MOST_ALIKE = 20;

    private final Media media;
    private final Alike alike;
    private final Amendments amendments;
    private final Discretions discretions;
    private final Seal seal;
    private final AuditLog audit;

    Archive(
            Media media,
            Alike alike,
            Amendments amendments,
            Discretions discretions,
            Seal seal,
            AuditLog audit) {
        this.media = media;
        this.alike = alike;
        this.amendments = amendments;
        this.discretions = discretions;
        this.seal = seal;
        this.audit = audit;
    }

    MediumCard card(UUID id) {
        var medium = look(id);
        return new MediumCard(line(medium), alike.to(medium, MOST_ALIKE));
    }

    Page<MediumLine> of(
            UUID household, @Nullable String about, @Nullable UUID subject, UUID after, int limit) {
        audit.read(amendments.look(household).touched());
        var found =
                media.of(household, about, subject, after, limit + 1).stream()
                        .map(this::line)
                        .toList();
        return Page.of(found, limit, line -> line.id().toString());
    }

    Exhibit shown(UUID id) {
        var medium = looked(id);
        return medium.shown(open(medium).key());
    }

    Exhibit asItCame(UUID id) {
        var medium = looked(id);
        return medium.asItCame(open(medium).key());
    }

    Thumbnail thumbnail(UUID id) {
        var medium = looked(id);
        var thumbnail = medium.thumbnail();
        if (thumbnail == null) {
            throw new NotFound("thumbnail of the film", id);
        }
        return new Thumbnail(open(medium).key(), thumbnail);
    }

    record Thumbnail(byte[] key, UUID object) {}

    private Medium look(UUID id) {
        var medium = media.get(id);
        audit.read(amendments.look(medium.householdId()).touched());
        return medium;
    }

    private Medium looked(UUID id) {
        var medium = look(id);
        if (isWithheld(medium)) {
            throw new Barred("It shows children, and is shown to those who are trusted with them");
        }
        return medium;
    }

    private boolean isWithheld(Medium medium) {
        return medium.isOfChildren() && !discretions.ofTheCaller().isTrusted();
    }

    private MediumLine line(Medium medium) {
        var secret = open(medium);
        return medium.line(isWithheld(medium) ? secret.withoutPlaces() : secret);
    }

    private Secret open(Medium medium) {
        return Secret.open(medium.secret(), seal, medium.id());
    }
}
