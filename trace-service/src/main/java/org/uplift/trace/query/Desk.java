package org.uplift.trace.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Caller;
import org.uplift.trace.epcis.Refusal;
import org.uplift.trace.epcis.Trouble;

/// Answers queries about the events of the caller's duty area.
@ApplicationScoped
class Desk {

    static final String QUERY = "SimpleEventQuery";

    private final Events events;
    private final Caller caller;
    private final Clock clock;

    Desk(Events events, Caller caller, Clock clock) {
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    Answer ask(Wish wish, Format format) {
        if (wish.most() > 0 && events.count(caller.scope(), wish, wish.most() + 1) > wish.most()) {
            throw new Refusal(
                    Trouble.QUERY_TOO_LARGE, "There are more events than were to be given out");
        }
        var page = wish.limit() == 0 ? wish.perPage() : Math.min(wish.perPage(), wish.limit());
        var found = events.page(caller.scope(), wish, page + 1);
        var shown = found.subList(0, Math.min(page, found.size()));
        var isMore = found.size() > page && (wish.limit() == 0 || wish.limit() > page);
        return new Answer(
                Report.of(QUERY, shown, format, clock.instant()),
                isMore ? place(shown, wish) : null);
    }

    boolean isNothing(Wish wish) {
        return events.page(caller.scope(), wish, 1).isEmpty();
    }

    /// The event of that id, and what declares it wrong.
    ObjectNode read(String id, Format format) {
        var wish = new Wish(List.of(Condition.ofId(id)), Sort.RECORDED, 100, null, 0, 0);
        var found = events.page(caller.scope(), wish, 100);
        if (found.isEmpty()) {
            throw new Refusal(Trouble.NO_SUCH_RESOURCE, "There is no such event");
        }
        return Report.of(QUERY, found, format, clock.instant());
    }

    private static Place place(List<Found> shown, Wish wish) {
        var last = shown.getLast();
        var time = wish.sort().isByEventTime() ? last.eventTime() : last.recordTime();
        return new Place(time, last.seq(), Math.max(0, wish.limit() - shown.size()));
    }

    /// @param next where the page ends, if there is more
    record Answer(ObjectNode report, @Nullable Place next) {}
}
