package org.uplift.trace.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.uplift.platform.Time;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Violation;
import org.uplift.trace.news.News;

/// Keeps what growers let buyers know. Whatever changes is on the pages with the next scan.
@ApplicationScoped
@Transactional
public class Profiles {

    private final ProfileRows rows;
    private final ProfileSeal seal;
    private final News news;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    Profiles(
            ProfileRows rows,
            ProfileSeal seal,
            News news,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.seal = seal;
        this.news = news;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Profile write(UUID householdId, ProfileForm form) {
        var division = division(householdId);
        var profile = Profile.of(householdId, form);
        if (profile.isOfAChild(LocalDate.now(clock.withZone(Time.HERE)))) {
            throw new Invalid(
                    List.of(new Violation("bornOn", "grown-up", "A child is shown to nobody")));
        }
        rows.write(householdId, division, seal.close(profile));
        changed(householdId, division);
        return profile;
    }

    Profile read(UUID householdId) {
        audit.read(new Touched(householdId, division(householdId), null));
        return find(householdId).orElseThrow(() -> new NotFound("profile of", householdId));
    }

    List<ConsentCard> consents(UUID householdId) {
        audit.read(new Touched(householdId, division(householdId), null));
        return rows.consents(householdId);
    }

    void consent(UUID householdId, Field field) {
        var division = division(householdId);
        rows.give(householdId, division, field, caller.subject());
        changed(householdId, division);
    }

    void withdraw(UUID householdId, Field field) {
        var division = division(householdId);
        if (rows.withdraw(householdId, field, caller.subject())) {
            changed(householdId, division);
        }
    }

    /// As buyers see it; in nobody's name.
    public Shown shown(UUID householdId, String village) {
        var consents = given(householdId);
        var profile = find(householdId);
        return new Shown(
                householdId,
                consents.contains(Field.NAME) ? profile.map(Profile::name).orElse("") : "",
                consents.contains(Field.STORY) ? profile.map(Profile::storyZh).orElse("") : "",
                consents.contains(Field.STORY) ? profile.map(Profile::storyEn).orElse("") : "",
                consents.contains(Field.VILLAGE) ? village : "",
                consents.contains(Field.SALES),
                consents.contains(Field.INCOME));
    }

    /// Nothing stays of a household that was erased.
    public void forget(UUID householdId) {
        rows.forget(householdId);
        news.tell(Set.of(householdId.toString()));
    }

    private Set<Field> given(UUID householdId) {
        var given = EnumSet.noneOf(Field.class);
        rows.consents(householdId).stream()
                .filter(consent -> consent.withdrawnAt() == null)
                .forEach(consent -> given.add(Field.named(consent.field())));
        return given;
    }

    private Optional<Profile> find(UUID householdId) {
        return rows.read(householdId).map(sealed -> seal.open(sealed, householdId));
    }

    private String division(UUID householdId) {
        return rows.division(householdId, caller.scope())
                .orElseThrow(() -> new NotFound("grower", householdId));
    }

    private void changed(UUID householdId, String division) {
        audit.changed(new Touched(householdId, division, null));
        news.tell(Set.of(householdId.toString()));
    }
}
