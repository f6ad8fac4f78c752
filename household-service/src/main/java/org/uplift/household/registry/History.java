package org.uplift.household.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.FileSeal;
import org.uplift.household.file.HouseholdFile;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;

/// What a file was at any time, and who made it what. Whoever reads it is written down.
@ApplicationScoped
@Transactional
class History {

    private static final String PAST =
            "select version, valid_from, changed_by, reason, file from household_version"
                    + " where household_id = ? and ";

    private final Households households;
    private final Session database;
    private final Caller caller;
    private final AuditLog audit;
    private final FileSeal files;
    private final Discretions discretions;

    History(
            Households households,
            Session database,
            Caller caller,
            AuditLog audit,
            FileSeal files,
            Discretions discretions) {
        this.households = households;
        this.database = database;
        this.caller = caller;
        this.audit = audit;
        this.files = files;
        this.discretions = discretions;
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
        if (!current.signature().at().isAfter(time)) {
            return current;
        }
        var at = time.atOffset(ZoneOffset.UTC);
        return past(PAST + "valid_from <= ? and valid_until > ?", id, at, at).stream()
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
                past(
                        PAST + "version < ? order by version desc limit ?",
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
        return past(PAST + "true order by version limit 1", household.id()).stream()
                .findFirst()
                .map(FileVersion::file)
                .orElseGet(household::file);
    }

    private List<FileVersion> past(String sql, UUID id, Object... more) {
        return database.doReturningWork(connection -> read(connection, sql, id, more));
    }

    private List<FileVersion> read(Connection connection, String sql, UUID id, Object... more)
            throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            for (int i = 0; i < more.length; i++) {
                select.setObject(i + 2, more[i]);
            }
            var rows = select.executeQuery();
            var versions = new ArrayList<FileVersion>();
            while (rows.next()) {
                versions.add(version(rows));
            }
            return versions;
        }
    }

    private FileVersion version(ResultSet row) throws SQLException {
        var at = row.getObject(2, OffsetDateTime.class).toInstant();
        return new FileVersion(
                row.getLong(1),
                new Signature(row.getString(3), at, row.getString(4)),
                files.read(row.getString(5)));
    }
}
