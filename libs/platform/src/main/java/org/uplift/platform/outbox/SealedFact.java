package org.uplift.platform.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Ids;

/// A fact in its envelope, addressed.
///
/// @param headers a JSON object; nothing where the envelope says it all
record SealedFact(
        UUID id, String topic, String key, String type, String envelope, @Nullable String headers) {

    static SealedFact of(Letter letter) {
        return new SealedFact(
                Ids.next(),
                letter.topic(),
                letter.key(),
                letter.type(),
                letter.payload(),
                Headers.write(letter.headers()));
    }
}
