package org.uplift.trace.assay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.trace.grower.Landholders;
import org.uplift.trace.news.News;
import org.uplift.trace.orchard.Lot;
import org.uplift.trace.orchard.Lots;
import org.uplift.trace.step.Draft;
import org.uplift.trace.step.Rule;
import org.uplift.trace.step.Step;
import org.uplift.trace.step.StepCard;
import org.uplift.trace.step.Steps;

/// Where reports and certificates are handed in.
@ApplicationScoped
@Transactional
class PaperDesk {

    private static final int LONGEST_YEARS = 30;

    private final Papers papers;
    private final Lots lots;
    private final Landholders holders;
    private final Steps steps;
    private final News news;
    private final Caller caller;

    PaperDesk(
            Papers papers, Lots lots, Landholders holders, Steps steps, News news, Caller caller) {
        this.papers = papers;
        this.lots = lots;
        this.holders = holders;
        this.steps = steps;
        this.news = news;
        this.caller = caller;
    }

    StepCard record(UUID id, LabForm form) {
        var lot = lots.get(form.gtin(), form.lot());
        var step = steps.step(id, "lab-result", lot.division(), lot.householdId(), form.on(), form);
        return steps.known(step).orElseGet(() -> report(step, lot, form));
    }

    StepCard record(UUID id, CertificateForm form) {
        var holder = holders.get(form.householdId());
        var step =
                steps.step(
                        id,
                        "certificate",
                        holder.division(),
                        holder.householdId(),
                        form.from(),
                        form);
        return steps.known(step).orElseGet(() -> certify(step, form));
    }

    Page<LabResult> results(
            @Nullable String division,
            @Nullable String gtin,
            @Nullable String lot,
            Key after,
            int limit) {
        var found = papers.results(caller.scope(division), gtin, lot, after, limit + 1);
        return Page.of(found, limit, last -> Key.of(last.division(), last.id()).toString());
    }

    Page<Certificate> certificates(
            @Nullable String division, @Nullable UUID household, Key after, int limit) {
        var found = papers.certificates(caller.scope(division), household, after, limit + 1);
        return Page.of(found, limit, last -> Key.of(last.division(), last.id()).toString());
    }

    private StepCard report(Step step, Lot lot, LabForm form) {
        Rule.notBefore(form.on(), lot.day(), "The lot was not there yet");
        var result = LabResult.of(step.id(), step.division(), form);
        papers.enter(result);
        var event =
                Draft.object("OBSERVE", "inspecting", form.on(), 15)
                        .saying("disposition", result.fit() ? "conformant" : "non_conformant")
                        .about("quantityList", lot.link(), lot.kg())
                        .event();
        return steps.record(step, List.of(event));
    }

    private StepCard certify(Step step, CertificateForm form) {
        if (form.until().isBefore(form.from())
                || form.until().isAfter(form.from().plusYears(LONGEST_YEARS))) {
            throw Rule.refused(
                    "until", "end-before-start", "It ends after it begins, within thirty years");
        }
        papers.enter(
                new Certificate(
                        step.id(),
                        step.division(),
                        form.householdId(),
                        form.kind(),
                        form.number(),
                        form.issuer(),
                        form.from(),
                        form.until()));
        news.tell(Set.of(form.householdId().toString()));
        return steps.record(step, List.of());
    }
}
