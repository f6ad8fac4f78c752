package org.uplift.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that an entry says, in the order of its columns. Each is hashed with its length before it,
/// so that nothing can move from one column into the next.
///
/// @param cells the first is the entry's number, the second its transaction
record Content(List<@Nullable String> cells) {

    static final String COLUMNS =
            """
            e.entry, e.transaction, (extract(epoch from e.at) * 1000000)::bigint, e.subject,
            e.roles, e.duty, e.operation, e.act, e.purpose, e.stated, e.token, e.trace,
            e.emergency, e.household_id, e.division, e.version\
            """;

    private static final int COUNT = 16;

    Content {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    /// @param before how many other columns come first
    static Content of(ResultSet row, int before) throws SQLException {
        var cells = new ArrayList<@Nullable String>(COUNT);
        for (var column = 1; column <= COUNT; column++) {
            cells.add(row.getString(before + column));
        }
        return new Content(cells);
    }

    /// There is no such entry.
    boolean isMissing() {
        return cells.getFirst() == null;
    }

    long entry() {
        return Long.parseLong(String.valueOf(cells.getFirst()));
    }

    String transaction() {
        return String.valueOf(cells.get(1));
    }

    byte[] hash(byte[] previous) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(previous);
            for (var cell : cells) {
                var bytes = cell == null ? new byte[0] : cell.getBytes(UTF_8);
                sha.update(ByteBuffer.allocate(4).putInt(cell == null ? -1 : bytes.length).array());
                sha.update(bytes);
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
