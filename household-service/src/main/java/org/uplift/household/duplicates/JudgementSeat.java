package org.uplift.household.duplicates;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.duplicates.Verdict.Different;
import org.uplift.household.duplicates.Verdict.Same;
import org.uplift.household.family.FamilyDesk;
import org.uplift.household.registry.Amendments;
import org.uplift.household.registry.Cards;
import org.uplift.household.registry.Edition;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Page;
import org.uplift.platform.paging.Place;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// Where people look at two households side by side and judge. Both lie in their duty area.
@ApplicationScoped
@Transactional
class JudgementSeat {

    private static final UUID LATEST = new UUID(-1, -1);

    private final Candidates candidates;
    private final Cards cards;
    private final FamilyDesk families;
    private final Amendments amendments;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    JudgementSeat(
            Candidates candidates,
            Cards cards,
            FamilyDesk families,
            Amendments amendments,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.candidates = candidates;
        this.cards = cards;
        this.families = families;
        this.amendments = amendments;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<CandidateCard> page(String state, @Nullable String after, int limit) {
        var before = after == null ? LATEST : Place.seekId(after);
        var found = candidates.page(state, before, limit + 1);
        return Page.of(found, limit, last -> last.id().toString()).map(Candidate::card);
    }

    SideBySide read(UUID id) {
        var candidate = candidates.get(id);
        return new SideBySide(
                candidate.card(), cards.of(candidate.one()), cards.of(candidate.other()));
    }

    /// The same verdict again changes nothing.
    ///
    /// @param seen of the household that is to stay
    CandidateCard judge(UUID id, @Nullable Edition seen, Verdict told, Locale language) {
        var candidate = candidates.hold(id);
        if (!candidate.isJudged(told.code(), told.ground(), told.merger())) {
            mayBeJudged(candidate);
            switch (told) {
                case Different _ -> List.of(candidate.one(), candidate.other()).forEach(this::note);
                case Same same -> merge(candidate, seen, same, language);
            }
            candidate.judge(told, clock.instant().truncatedTo(MICROS), caller.subject());
        }
        return candidate.card();
    }

    private void mayBeJudged(Candidate candidate) {
        var kept = candidate.kept();
        var merger = candidate.merger();
        var isUndone = kept != null && merger != null && families.isUndone(kept, merger);
        if (!candidate.isOpen() && !isUndone) {
            throw refused("judged", "The two were judged already");
        }
    }

    private void merge(Candidate candidate, @Nullable Edition seen, Same same, Locale language) {
        var absorbed = same.how().absorbed();
        if (!candidate.isAbout(same.kept()) || !candidate.opposite(same.kept()).equals(absorbed)) {
            throw refused("other-households", "The merger is about other households");
        }
        if (families.isUndone(same.kept(), same.merger())) {
            throw refused("merger-undone", "This merger was undone; another has an id of its own");
        }
        if (seen == null) {
            throw Edition.unsaid("the household that is kept");
        }
        families.merge(same.kept(), same.merger(), seen, same.how(), language);
    }

    private void note(UUID household) {
        audit.read(amendments.look(household).touched());
    }

    private static Rejected refused(String rule, String why) {
        return new Rejected(why, List.of(new Violation("verdict", rule, why)));
    }
}
