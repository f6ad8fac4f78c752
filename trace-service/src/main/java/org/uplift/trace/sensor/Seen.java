package org.uplift.trace.sensor;

import jakarta.ws.rs.ClientErrorException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The version of a device that the caller has seen.
record Seen(long version) {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    static Seen of(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ClientErrorException("Say with If-Match which version you have seen", 428);
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new ClientErrorException("If-Match is not a version of this device", 412);
        }
        return new Seen(Long.parseLong(tag.group(1)));
    }

    static String tag(DeviceCard device) {
        return "\"" + device.version() + "\"";
    }
}
