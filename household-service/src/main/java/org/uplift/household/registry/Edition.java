package org.uplift.household.registry;

import jakarta.ws.rs.ClientErrorException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Stale;

/// The version of a household that the caller has seen, as `ETag` and `If-Match` carry it.
public record Edition(long version) {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    /// @throws ClientErrorException 428 when the caller does not say what they have seen, 412 when
    ///   it cannot be one of ours
    public static Edition of(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ClientErrorException("Say with If-Match which version you have seen", 428);
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new ClientErrorException("If-Match is not a version of this household", 412);
        }
        return new Edition(Long.parseLong(tag.group(1)));
    }

    static String tag(Household household) {
        return tag(household.version());
    }

    static String tag(long version) {
        return "\"" + version + "\"";
    }

    public void mustBe(long current) {
        if (version != current) {
            throw new Stale(current);
        }
    }
}
