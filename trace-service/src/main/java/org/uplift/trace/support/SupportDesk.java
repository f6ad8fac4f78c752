package org.uplift.trace.support;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.uplift.platform.Ids;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.problem.Malformed;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Violation;
import org.uplift.trace.gs1.DigitalLink;
import org.uplift.trace.gs1.Misshapen;
import org.uplift.trace.page.Pages;
import org.uplift.trace.pledge.Offer;
import org.uplift.trace.pledge.Pledges;
import org.uplift.trace.pledge.Receipt;

/// Takes what a buyer pledges for one of those whose fruit they scanned.
@ApplicationScoped
class SupportDesk {

    private final Pages pages;
    private final Pledges pledges;

    SupportDesk(Pages pages, Pledges pledges) {
        this.pages = pages;
        this.pledges = pledges;
    }

    /// @return its id; one that stands for nothing where a machine filled in what nobody sees
    UUID take(PledgeForm form, String address) {
        var link = link(form.link());
        var origins = pages.sight(link).origins();
        if (form.grower() >= origins.size()) {
            throw new NotFound("grower of that number behind", link.path());
        }
        var trap = form.website();
        if (trap != null && !trap.isEmpty()) {
            return Ids.next();
        }
        var origin = origins.get(form.grower());
        var offer =
                new Offer(
                        origin.grower().householdId(),
                        origin.division(),
                        link.path(),
                        form.kind(),
                        form.amountFen(),
                        form.contact(),
                        address);
        return Behalf.ofTheService(
                () -> QuarkusTransaction.requiringNew().call(() -> pledges.take(offer)));
    }

    Receipt receipt(UUID id) {
        return Behalf.ofTheService(
                () -> QuarkusTransaction.requiringNew().call(() -> pledges.receipt(id)));
    }

    private static DigitalLink link(String path) {
        try {
            return DigitalLink.scanned(path);
        } catch (Misshapen e) {
            throw new Malformed(List.of(new Violation("link", e.rule(), e.words())));
        }
    }
}
