package org.uplift.household.quality;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.copy.TableRows;

/// The findings of the database.
record FindingRows(Connection connection) {

    private static final TableRows TABLE =
            new TableRows(
                    "finding",
                    List.of(
                            ("id household_id division rule edition severity owner sensitive"
                                            + " member item found_at due state")
                                    .split(" ")));

    /// Those that are not closed.
    Map<UUID, List<Finding>> standing(Collection<UUID> households) throws SQLException {
        var sql =
                "select %s from finding where household_id = any(?) and state <> 'closed'"
                        .formatted(FindingRow.COLUMNS);
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", households.toArray()));
            var found = select.executeQuery();
            var all = new ArrayList<Finding>();
            while (found.next()) {
                all.add(FindingRow.read(found));
            }
            return all.stream().collect(groupingBy(Finding::household));
        }
    }

    Optional<Finding> find(UUID id) throws SQLException {
        var sql = "select %s from finding where id = ?".formatted(FindingRow.COLUMNS);
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            var found = select.executeQuery();
            return found.next() ? Optional.of(FindingRow.read(found)) : Optional.empty();
        }
    }

    /// Found in one household, in whoever's name: `COPY` knows no scope.
    void add(List<Finding> opened) throws SQLException {
        if (!opened.isEmpty()) {
            TABLE.insert(connection, opened.stream().map(FindingRows::row).toList());
        }
    }

    /// Found in many households, as the service's own work.
    void copy(List<Finding> opened) throws SQLException {
        if (!opened.isEmpty()) {
            var _ = TABLE.copy(connection, opened.stream().map(FindingRows::row).toList());
        }
    }

    private static List<@Nullable Object> row(Finding finding) {
        return Arrays.asList(
                finding.id(),
                finding.household(),
                finding.division(),
                finding.rule(),
                finding.edition(),
                finding.severity(),
                finding.owner(),
                finding.isSensitive(),
                finding.spot().member(),
                finding.spot().item(),
                finding.foundAt().atOffset(ZoneOffset.UTC),
                finding.due(),
                finding.state());
    }

    void close(List<Finding> closed, Instant now) throws SQLException {
        if (!closed.isEmpty()) {
            var ids = closed.stream().map(Finding::id).toArray();
            update(
                    "update finding set state = 'closed', closed_at = ? where id = any(?)",
                    now.atOffset(ZoneOffset.UTC),
                    connection.createArrayOf("uuid", ids));
        }
    }

    /// As it is to stand: open or excepted.
    void keep(Finding finding) throws SQLException {
        var exemption = finding.exemption();
        update(
                "update finding set state = ?, due = ?, reason = ?, excepted_by = ?, until = ?,"
                        + " datum = ? where id = ?",
                finding.state(),
                finding.due(),
                exemption == null ? null : exemption.reason(),
                exemption == null ? null : exemption.by(),
                exemption == null ? null : exemption.until(),
                exemption == null ? null : exemption.datum(),
                finding.id());
    }

    void move(UUID household, String division) throws SQLException {
        update("update finding set division = ? where household_id = ?", division, household);
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var _ = statement.executeUpdate();
        }
    }
}
