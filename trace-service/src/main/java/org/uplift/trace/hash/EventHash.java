package org.uplift.trace.hash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.uplift.trace.epcis.Event;

/// The id that an event has by what it says (CBV 2.0, Event Hash ID).
public final class EventHash {

    private EventHash() {}

    public static String of(Event event) {
        return "ni:///sha-256;" + digest(Prehash.of(event)) + "?ver=CBV2.0";
    }

    /// SHA-256 in hexadecimal.
    public static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
