package org.uplift.household.media;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.UUID;

/// Where objects lie, sealed: a folder, or a bucket.
interface Store {

    /// Once it returns the object is there, whatever happens to this machine.
    void keep(UUID object, Path sealed) throws IOException;

    SeekableByteChannel open(UUID object) throws IOException;

    /// One that is not there is gone already.
    void drop(UUID object) throws IOException;
}
