package org.uplift.household.duplicates;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.FileSeal;
import org.uplift.platform.secrecy.BrokenSeal;

/// Numbers as far as they can be read: one whose seal is broken counts as unknown, and the others
/// are compared all the same.
@Singleton
class Legible {

    private final FileSeal files;

    Legible(FileSeal files) {
        this.files = files;
    }

    /// @param household its number
    @Nullable String idNumber(@Nullable String closed, String household, UUID person) {
        return opened(() -> files.idNumber(closed, household, person));
    }

    /// @param household its number
    @Nullable String account(@Nullable String closed, String household) {
        return closed == null ? null : opened(() -> files.accountNumber(closed, household));
    }

    private static @Nullable String opened(Supplier<@Nullable String> opening) {
        try {
            return opening.get();
        } catch (BrokenSeal e) {
            Log.warn("A number whose seal is broken is compared with none");
            return null;
        }
    }
}
