package org.uplift.trace.assay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.uplift.trace.news.News;
import org.uplift.trace.step.Reversal;
import org.uplift.trace.step.Step;
import org.uplift.trace.step.Steps;

/// Reports and certificates that there are not after all. Nothing stands on them.
@ApplicationScoped
class PaperReversal implements Reversal {

    private static final String CERTIFICATE = "certificate";

    private final Papers papers;
    private final Steps steps;
    private final News news;

    PaperReversal(Papers papers, Steps steps, News news) {
        this.papers = papers;
        this.steps = steps;
        this.news = news;
    }

    @Override
    public boolean undoes(String kind) {
        return kind.equals(CERTIFICATE) || kind.equals("lab-result");
    }

    @Override
    public void undo(Step step) {
        if (step.kind().equals(CERTIFICATE)) {
            papers.removeCertificate(step.id());
            var holder = steps.said(step, CertificateForm.class).householdId();
            news.tell(Set.of(holder.toString()));
        } else {
            papers.removeResult(step.id());
        }
    }
}
