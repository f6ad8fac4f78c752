package org.uplift.trace.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/// An event's place in the chain.
///
/// @param chain the hash of the chain before it and of its own leaf
record Seal(long seq, LocalDate day, byte[] leaf, byte[] chain) {

    static final Seal BEGINNING = new Seal(0, LocalDate.EPOCH, Hash.NOTHING, Hash.NOTHING);

    /// @param day it belongs to, unless an earlier one is closed already
    Seal then(Content content, LocalDate day) {
        var leaf = content.leaf();
        return new Seal(content.seq(), day, leaf, Hash.of(chain, leaf));
    }

    static Seal of(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("seq"),
                row.getObject("day", LocalDate.class),
                row.getBytes("leaf"),
                row.getBytes("chain"));
    }
}
