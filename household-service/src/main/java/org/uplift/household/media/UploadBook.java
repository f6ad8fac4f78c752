package org.uplift.household.media;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.uplift.household.registry.Amendments;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.secrecy.Seal;

/// Keeps the books of uploads: how much of each is kept, and what it became.
@ApplicationScoped
@Transactional
class UploadBook {

    private final Uploads uploads;
    private final Media media;
    private final Litter litter;
    private final Amendments amendments;
    private final Seal seal;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    UploadBook(
            Uploads uploads,
            Media media,
            Litter litter,
            Amendments amendments,
            Seal seal,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.uploads = uploads;
        this.media = media;
        this.litter = litter;
        this.amendments = amendments;
        this.seal = seal;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Progress progress(UUID id) {
        return uploads.findByIdOptional(id)
                .map(Upload::progress)
                .or(() -> media.findByIdOptional(id).map(Medium::progress))
                .orElseThrow(() -> new NotFound("upload", id));
    }

    /// @param offset where the next bytes are to be written
    Upload at(UUID id, long offset) {
        var progress = progress(id);
        if (progress.received() != offset) {
            throw misplaced(progress.received());
        }
        return uploads.findByIdOptional(id).orElseThrow(() -> misplaced(offset));
    }

    List<Part> parts(UUID id) {
        return uploads.parts(id);
    }

    Secret secret(Upload upload) {
        return Secret.open(upload.secret(), seal, upload.id());
    }

    /// What was written behind what is kept is kept from now on.
    Progress keep(Upload upload, long from, List<Part> parts) {
        var until = from + parts.stream().mapToLong(Part::length).sum();
        if (!uploads.advance(upload.id(), from, until)) {
            throw overtaken();
        }
        parts.forEach(part -> {
            litter.pickUp(part.object());
            uploads.getEntityManager().persist(part);
        });
        return new Progress(until, upload.length());
    }

    Progress finish(Upload upload, long from, Developed developed) {
        var secret = secret(upload).seen(developed.seen());
        if (!uploads.finish(upload.id(), from)) {
            throw overtaken();
        }
        litter.pickUp(developed.original());
        if (developed.thumbnail() != null) {
            litter.pickUp(developed.thumbnail());
        }
        var now = clock.instant().truncatedTo(MICROS);
        var closed = secret.closed(seal, upload.id());
        media.persist(upload.kept(developed, closed, caller.subject(), now));
        audit.changed(amendments.look(upload.householdId()).touched());
        return new Progress(upload.length(), upload.length());
    }

    /// Nothing of it stays, unless somebody else went on with it meanwhile.
    void refuse(Upload upload, long received) {
        var _ = uploads.finish(upload.id(), received);
    }

    void abandon(UUID id) {
        if (!uploads.deleteById(id)) {
            throw new NotFound("upload", id);
        }
    }

    private static Rejected misplaced(long received) {
        return new Rejected("The upload goes on at byte %d".formatted(received));
    }

    private static Rejected overtaken() {
        return new Rejected("Somebody else wrote there at the same time");
    }
}
