package org.uplift.platform.sealing;

import java.sql.Connection;
import java.sql.SQLException;

/// A part of what the service keeps sealed, and can seal anew piece by piece.
public interface Holding {

    /// In the order of which the parts are taken up.
    String name();

    long pieces(Connection connection) throws SQLException;

    /// Seals some pieces anew, and marks them under every key there is.
    ///
    /// @param after the place of the last piece done, empty at the beginning
    Done sealAnew(Connection connection, String after, int most) throws SQLException;

    /// @param place of the last piece done
    /// @param pieces none when nothing was left
    record Done(String place, int pieces) {}
}
