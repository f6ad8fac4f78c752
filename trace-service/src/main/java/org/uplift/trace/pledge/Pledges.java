package org.uplift.trace.pledge;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.platform.outbox.Outbox;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;
import org.uplift.platform.secrecy.Marks;
import org.uplift.platform.secrecy.Seal;
import org.uplift.trace.news.News;

/// Takes pledges from strangers, in nobody's name. What they write of themselves is sealed.
@ApplicationScoped
@Transactional
public class Pledges {

    private final PledgeRows rows;
    private final PledgeShredder shredder;
    private final PledgeSettings settings;
    private final News news;
    private final Outbox outbox;
    private final Seal seal;
    private final Marks marks;
    private final Clock clock;

    Pledges(
            PledgeRows rows,
            PledgeShredder shredder,
            PledgeSettings settings,
            News news,
            Outbox outbox,
            Seal seal,
            Marks marks,
            Clock clock) {
        this.rows = rows;
        this.shredder = shredder;
        this.settings = settings;
        this.news = news;
        this.outbox = outbox;
        this.seal = seal;
        this.marks = marks;
        this.clock = clock;
    }

    /// @return its id
    /// @throws Invalid for too little or too much
    /// @throws Rejected when too many come for one thing, or from one place
    public UUID take(Offer offer) {
        if (offer.amountFen() < settings.leastFen() || offer.amountFen() > settings.mostFen()) {
            throw new Invalid(
                    List.of(
                            new Violation(
                                    "amountFen",
                                    "amount",
                                    "is from %d to %d fen"
                                            .formatted(settings.leastFen(), settings.mostFen()))));
        }
        var source = source(offer.address());
        var crowd = rows.crowd(offer.link(), source);
        if (crowd.ofThing() >= settings.aDayOfAThing()
                || crowd.ofSource() >= settings.aDayOfASource()) {
            throw new Rejected("So many pledges came today that no more are taken");
        }
        var id = Ids.next();
        rows.add(
                new PledgeRows.Row(
                        id,
                        offer.division(),
                        offer.householdId(),
                        offer.link(),
                        offer.kind().word(),
                        offer.amountFen(),
                        seal.close(offer.contact(), bond(id)),
                        source));
        var day = LocalDate.now(clock.withZone(Time.HERE));
        var pledge =
                new Pledge(id, offer.division(), offer.householdId(), offer.amountFen(), day, null);
        outbox.append(pledge, pledge.made());
        news.tell(Set.of(offer.householdId().toString()));
        return id;
    }

    public Receipt receipt(UUID id) {
        return rows.receipt(id).orElseThrow(() -> new NotFound("pledge", id));
    }

    /// What has been pledged for a household.
    public Sum sum(UUID householdId) {
        return rows.sum(householdId);
    }

    /// Of a household that was erased only amounts stay.
    public void forget(UUID householdId) {
        shredder.forget(householdId);
        news.tell(Set.of(householdId.toString()));
    }

    static String bond(UUID id) {
        return id + "/contact";
    }

    /// The same for one address on one day, and nobody else can work it out.
    private String source(String address) {
        var day = LocalDate.now(clock.withZone(Time.HERE));
        var mark = marks.of("source of " + day, address);
        return requireNonNullElse(mark.even(), "") + requireNonNullElse(mark.odd(), "");
    }
}
