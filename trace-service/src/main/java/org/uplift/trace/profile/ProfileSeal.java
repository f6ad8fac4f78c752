package org.uplift.trace.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.uplift.platform.secrecy.Seal;

/// Profiles as they rest: sealed, each for its household.
@ApplicationScoped
class ProfileSeal {

    private final Seal seal;
    private final ObjectMapper json;

    ProfileSeal(Seal seal, ObjectMapper json) {
        this.seal = seal;
        this.json = json;
    }

    String close(Profile profile) {
        try {
            return seal.close(json.writeValueAsString(profile), bond(profile.householdId()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Profile open(String sealed, UUID householdId) {
        try {
            return json.readValue(seal.open(sealed, bond(householdId)), Profile.class);
        } catch (JsonProcessingException _) {
            throw new IllegalStateException("A profile is none");
        }
    }

    String again(String householdId, String sealed) {
        return seal.anew(sealed, bond(UUID.fromString(householdId)));
    }

    private static String bond(UUID householdId) {
        return householdId + "/profile";
    }
}
