package org.uplift.trace.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.uplift.platform.Time;

/// An event's place in the chain.
///
/// @param chain the hash of the chain before it and of its own leaf
record Seal(long seq, LocalDate day, byte[] leaf, byte[] chain) {

    static final Seal BEGINNING = new Seal(0, LocalDate.EPOCH, Hash.NOTHING, Hash.NOTHING);

    /// The seals that follow this one. Each belongs to the day that it was recorded on, unless that
    /// is closed already or before the day of the one ahead of it.
    ///
    /// @param open the first day that is not closed
    List<Seal> then(List<Content> contents, LocalDate open) {
        var seals = new ArrayList<Seal>();
        var head = this;
        for (var content : contents) {
            var own = LocalDate.ofInstant(content.recordTime(), Time.HERE);
            var earliest = open.isAfter(head.day) ? open : head.day;
            var leaf = content.leaf();
            head =
                    new Seal(
                            content.seq(),
                            own.isBefore(earliest) ? earliest : own,
                            leaf,
                            Hash.of(head.chain, leaf));
            seals.add(head);
        }
        return seals;
    }

    static Seal of(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("seq"),
                row.getObject("day", LocalDate.class),
                row.getBytes("leaf"),
                row.getBytes("chain"));
    }
}
