package org.uplift.trace.capture;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.Malformed;
import org.uplift.platform.problem.Violation;
import org.uplift.trace.epcis.Refusal;
import org.uplift.trace.epcis.Trouble;

/// The jobs of the caller's duty area.
@ApplicationScoped
class CaptureRecords {

    private final CaptureJobs jobs;
    private final Caller caller;

    CaptureRecords(CaptureJobs jobs, Caller caller) {
        this.jobs = jobs;
        this.caller = caller;
    }

    JobCard read(UUID id) {
        return jobs.find(id, caller.scope())
                .map(JobCard::of)
                .orElseThrow(() -> new Refusal(Trouble.NO_SUCH_RESOURCE, "There is no such job"));
    }

    /// One more than wanted, where there are more.
    List<JobCard> page(@Nullable String after, int limit) {
        return jobs.page(caller.scope(), place(after), limit + 1).stream()
                .map(JobCard::of)
                .toList();
    }

    private static @Nullable UUID place(@Nullable String after) {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException _) {
            throw new Malformed(
                    List.of(new Violation("nextPageToken", "place", "is none of ours")));
        }
    }
}
