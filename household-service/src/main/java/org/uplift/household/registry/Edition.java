package org.uplift.household.registry;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Problem;
import org.uplift.platform.problem.Stale;

/// The version of a household that the caller has seen, as `ETag` and `If-Match` carry it.
public record Edition(long version) {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    /// What is said of the header.
    public static final String SAID = "The ETag of the household's file that was seen";

    private static final String UNNAMED =
            "If-Match has to name the version that was seen, one ETag as it was sent, and not *";

    private static final String FILE = "the household's file";

    /// @throws ClientErrorException 428 when the caller does not say what they have seen, 412 when
    ///   it cannot be one of ours
    public static Edition of(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw unsaid(FILE);
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw refusal(412, UNNAMED);
        }
        return new Edition(Long.parseLong(tag.group(1)));
    }

    /// @param what has the ETag that is to be sent
    public static ClientErrorException unsaid(String what) {
        return refusal(428, "Send If-Match with the ETag of " + what);
    }

    private static ClientErrorException refusal(int status, String why) {
        return new ClientErrorException(
                Response.status(status)
                        .entity(Problem.of(status, why, List.of()))
                        .type(Problem.MEDIA_TYPE)
                        .build());
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
