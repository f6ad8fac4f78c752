package org.uplift.household.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Violation;

/// What a file was at any time, and who made it what. Whoever reads it is written down.
@ApplicationScoped
@Transactional
class History {

    private final Households households;
    private final PastVersions past;
    private final Caller caller;
    private final AuditLog audit;
    private final Discretions discretions;
    private final Clock clock;

    History(
            Households households,
            PastVersions past,
            Caller caller,
            AuditLog audit,
            Discretions discretions,
            Clock clock) {
        this.households = households;
        this.past = past;
        this.caller = caller;
        this.audit = audit;
        this.discretions = discretions;
        this.clock = clock;
    }

    FileVersion current(UUID id) {
        var household = households.get(id, caller.scope());
        audit.read(household.touched());
        return FileVersion.of(household);
    }

    /// @param asOf now where no time is said
    ShownFile at(UUID id, @Nullable Instant asOf) {
        var current = current(id);
        var asked = asOf == null ? current : asOf(id, current, asOf);
        return discretions.shown(asked, current.file());
    }

    /// The current row first: most questions are about a time after the last edit.
    FileVersion asOf(UUID id, FileVersion current, Instant time) {
        if (time.isAfter(clock.instant())) {
            throw new Invalid(
                    List.of(new Violation("asOf", "future", "lies ahead: nobody knows it yet")));
        }
        if (!current.signature().at().isAfter(time)) {
            return current;
        }
        var at = time.atOffset(ZoneOffset.UTC);
        return past.read("valid_from <= ? and valid_until > ?", id, at, at).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("state of the household at", time));
    }

    /// Newest first.
    ///
    /// @param before the version to continue below
    Page<FileChange> changes(UUID id, long before, int limit) {
        var versions = new ArrayList<FileVersion>();
        var current = current(id);
        if (current.version() < before) {
            versions.add(current);
        }
        // one beyond the page to compare its last with, and one more to know whether a page follows
        versions.addAll(
                past.read(
                        "version < ? order by version desc limit ?",
                        id,
                        Math.min(before, current.version()),
                        limit + 1));
        var redaction = redaction(current, versions);
        var changes = new ArrayList<FileChange>();
        for (int i = 0; i < versions.size(); i++) {
            var earlier = i + 1 < versions.size() ? versions.get(i + 1) : null;
            changes.add(redaction.of(FileChange.between(earlier, versions.get(i))));
        }
        var shown = changes.subList(0, Math.min(limit + 1, changes.size()));
        return Page.of(shown, limit, change -> Long.toString(change.version()));
    }

    private Redaction redaction(FileVersion current, List<FileVersion> versions) {
        var discretion = discretions.ofTheCaller();
        var files =
                Stream.concat(Stream.of(current), versions.stream())
                        .map(FileVersion::file)
                        .toArray(HouseholdFile[]::new);
        return new Redaction(discretion, discretion.children(files));
    }

    /// The file as the household was entered with it: the oldest version there is, whatever its
    /// number, for a restore raises the numbers.
    HouseholdFile firstOf(Household household) {
        return past.read("true order by version limit 1", household.id()).stream()
                .findFirst()
                .map(FileVersion::file)
                .orElseGet(household::file);
    }
}
