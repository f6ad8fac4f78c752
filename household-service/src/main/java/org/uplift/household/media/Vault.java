package org.uplift.household.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.util.UUID;
import org.uplift.household.imports.Workplace;
import org.uplift.platform.Ids;
import org.uplift.platform.secrecy.StreamSeal;

/// Seals what goes into the store and opens what comes out of it. Nothing lies open on a disk, not
/// even for a while.
@ApplicationScoped
class Vault {

    private final Store store;
    private final Litter litter;
    private final Workplace workplace;

    Vault(Store store, Litter litter, Workplace workplace) {
        this.store = store;
        this.litter = litter;
        this.workplace = workplace;
    }

    interface Content {
        void into(OutputStream out) throws IOException;
    }

    /// @return a new object, which is litter until somebody picks it up
    UUID keep(byte[] key, Content content) throws IOException {
        var object = Ids.next();
        var file = Files.createTempFile(workplace.folder(), "", ".sealed");
        try {
            try (var sealed = Files.newOutputStream(file);
                    var out = new StreamSeal(key).close(sealed, object.toString())) {
                content.into(out);
            }
            litter.announce(object);
            store.keep(object, file);
            return object;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /// Its bytes from any place on.
    SeekableByteChannel open(byte[] key, UUID object) throws IOException {
        return new StreamSeal(key).open(store.open(object), object.toString());
    }
}
