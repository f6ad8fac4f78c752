package org.uplift.trace.sensor;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody said at a broker's door. Brokers tell more of their guests than matters here.
///
/// @param username the device's id
/// @param password its credential
record AdmissionForm(
        @NotNull @Size(max = 100) String username,
        @NotNull @Size(max = 200) String password,
        @Size(max = 200) @Nullable String clientid) {

    @Nullable UUID device() {
        try {
            return UUID.fromString(username);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "an admission";
    }
}
