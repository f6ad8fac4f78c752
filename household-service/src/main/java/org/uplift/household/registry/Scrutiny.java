package org.uplift.household.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Member;
import org.uplift.household.rules.FileCheck;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// Who may write what: asked before anything is entered or edited, in the caller's name.
@ApplicationScoped
class Scrutiny {

    private static final String TAKEN = "An id number belongs to a person of another household";

    private final Caller caller;
    private final FileCheck check;
    private final Ledger ledger;
    private final Clock clock;

    Scrutiny(Caller caller, FileCheck check, Ledger ledger, Clock clock) {
        this.caller = caller;
        this.check = check;
        this.ledger = ledger;
        this.clock = clock;
    }

    DivisionScope scope() {
        return caller.scope();
    }

    Signature sign(String reason) {
        return new Signature(caller.subject(), clock.instant(), reason);
    }

    void maySee(Household household) {
        if (!scope().contains(household.file().division())) {
            throw new NotFound("household", household.id());
        }
    }

    void mayWriteIn(String division) {
        if (!scope().contains(division)) {
            throw new NotFound("division", division);
        }
    }

    /// A file by itself and against the others on the register.
    void examine(UUID id, HouseholdFile file, Locale language) {
        var violations = check.check(file, language);
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
        var taken = taken(id, file.members());
        if (!taken.isEmpty()) {
            throw new Rejected(TAKEN, taken);
        }
    }

    void examineEdit(Household household, HouseholdFile next, Locale language) {
        mayWriteIn(next.division());
        if (!Objects.equals(next.number(), household.file().number())) {
            throw new Rejected("A household keeps its number");
        }
        examine(household.id(), next, language);
    }

    private List<Violation> taken(UUID id, List<Member> members) {
        var numbers = members.stream().map(Member::citizenNumber).filter(Objects::nonNull).toList();
        var holders = ledger.holders(numbers);
        return IntStream.range(0, members.size())
                .filter(i -> isElsewhere(holders.get(members.get(i).citizenNumber()), id))
                .mapToObj(
                        i -> new Violation("members[%d].idNumber".formatted(i), "id-taken", TAKEN))
                .toList();
    }

    private static boolean isElsewhere(@Nullable UUID holder, UUID id) {
        return holder != null && !holder.equals(id);
    }
}
