package org.uplift.household.media;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.UUID;
import org.uplift.platform.secrecy.Seal;
import org.uplift.platform.secrecy.StreamSeal;

/// What of a medium nobody may read off the database.
///
/// @param key of its objects and of no others
/// @param said when and where it was taken, by whoever sent it
/// @param seen the same as the camera wrote it down
record Secret(byte[] key, Shot said, Shot seen) {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    static Secret of(Shot said) {
        return new Secret(StreamSeal.newKey(), said, Shot.UNKNOWN);
    }

    Secret seen(Shot shot) {
        return new Secret(key, said, shot);
    }

    Secret withoutPlaces() {
        return new Secret(key, said.withoutPlace(), seen.withoutPlace());
    }

    static String bond(UUID medium) {
        return "medium/" + medium;
    }

    String closed(Seal seal, UUID medium) {
        try {
            return seal.close(JSON.writeValueAsString(this), bond(medium));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A medium's secret cannot be written", e);
        }
    }

    static Secret open(String closed, Seal seal, UUID medium) {
        try {
            return JSON.readValue(seal.open(closed, bond(medium)), Secret.class);
        } catch (JsonProcessingException _) {
            throw new IllegalStateException("A medium's secret cannot be read");
        }
    }
}
