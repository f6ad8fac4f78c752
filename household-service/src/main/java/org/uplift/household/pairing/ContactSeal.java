package org.uplift.household.pairing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.secrecy.Seal;

/// Where helpers live and how they are reached, as it rests: sealed.
@Singleton
class ContactSeal {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Seal seal;

    ContactSeal(Seal seal) {
        this.seal = seal;
    }

    String close(String subject, ContactForm form) {
        try {
            return seal.close(JSON.writeValueAsString(form), bond(subject));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A helper cannot be written", e);
        }
    }

    ContactForm open(String subject, String sealed) {
        try {
            return JSON.readValue(seal.open(sealed, bond(subject)), ContactForm.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A helper cannot be read", e);
        }
    }

    @Nullable Point home(String subject, @Nullable String sealed) {
        var home = sealed == null ? null : open(subject, sealed).home();
        return home == null ? null : new Point(home.latitude(), home.longitude());
    }

    String again(String subject, String sealed) {
        return seal.anew(sealed, bond(subject));
    }

    private static String bond(String subject) {
        return "helper/" + subject;
    }
}
