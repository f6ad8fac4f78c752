package org.uplift.trace.sensor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.uplift.platform.problem.Malformed;
import org.uplift.platform.problem.Violation;
import org.uplift.trace.gs1.Identifiers;
import org.uplift.trace.gs1.Misshapen;

/// To what a device is fixed: a crate, a pallet, a room or a plot, by its GS1 identifier.
///
/// @param asset as URN or Digital Link
record AttachmentForm(@NotBlank @Size(max = 300) String asset, @NotNull Instant since) {

    String canonicalAsset() {
        try {
            var name = Identifiers.canonical(asset);
            if (name.startsWith("https://id.gs1.org/")) {
                return name;
            }
        } catch (Misshapen e) {
            throw refused(e.rule(), e.words());
        }
        throw refused("identifier", "is no identifier of GS1");
    }

    private static Malformed refused(String rule, String words) {
        return new Malformed(List.of(new Violation("asset", rule, words)));
    }
}
