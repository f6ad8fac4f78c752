package org.uplift.local.county;

import java.io.IOException;

/// A file that households are written on, one after the other.
interface Paper extends AutoCloseable {

    void write(Household household);

    @Override
    void close() throws IOException;
}
