package org.uplift.household.imports;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Income;
import org.uplift.household.file.Member;
import org.uplift.household.imports.Effect.Changed;
import org.uplift.household.imports.Effect.Entered;
import org.uplift.household.imports.Effect.Refused;
import org.uplift.household.imports.Effect.Unchanged;
import org.uplift.household.registry.Household;
import org.uplift.household.registry.MemberIds;
import org.uplift.household.registry.RegisterLookup;
import org.uplift.platform.identity.DivisionScope;

/// What bringing some households in would do to the register as it stands.
final class Reckoning {

    private final DivisionScope scope;
    private final Map<String, Household> known;
    private final Map<String, UUID> holders;
    private final Set<String> erased;

    private Reckoning(
            DivisionScope scope,
            Map<String, Household> known,
            Map<String, UUID> holders,
            Set<String> erased) {
        this.scope = scope;
        this.known = known;
        this.holders = holders;
        this.erased = erased;
    }

    /// In the order of the entries.
    static List<Effect> of(
            Connection connection,
            RegisterLookup register,
            DivisionScope scope,
            List<Entry> entries)
            throws SQLException {
        var numbers = entries.stream().map(Entry::number).toList();
        var citizens =
                entries.stream()
                        .flatMap(entry -> entry.file().members().stream())
                        .map(Member::citizenNumber)
                        .filter(Objects::nonNull)
                        .collect(toSet());
        var reckoning =
                new Reckoning(
                        scope,
                        register.households(connection, numbers),
                        register.holders(connection, citizens),
                        register.erased(connection));
        return entries.stream().map(reckoning::of).toList();
    }

    private Effect of(Entry entry) {
        var household = known.get(entry.number());
        if (household != null && !scope.contains(household.file().division())) {
            var number = entry.number();
            return new Refused(
                    List.of(Refusal.of(entry.row(), "number", "number-outside-scope", number)));
        }
        if (household == null && erased.contains(entry.number())) {
            return new Refused(
                    List.of(Refusal.of(entry.row(), "number", "erased", entry.number())));
        }
        var misplaced = misplaced(entry, household == null ? null : household.id());
        if (!misplaced.isEmpty()) {
            return new Refused(misplaced);
        }
        return household == null ? enter(entry) : change(entry, household);
    }

    private static Effect enter(Entry entry) {
        return entry.file().isLeft() ? dissolved(entry) : new Entered(entry.file());
    }

    /// How the last of them went is said as what happened in the family, and so is their return.
    private static Refused dissolved(Entry entry) {
        return new Refused(List.of(Refusal.of(entry.row(), "member", "dissolved", entry.number())));
    }

    /// Members who stand on the register elsewhere, or do not stand there any more.
    private List<Refusal> misplaced(Entry entry, @Nullable UUID here) {
        var refusals = new ArrayList<Refusal>();
        for (int i = 0; i < entry.file().members().size(); i++) {
            var row = entry.row(i);
            var citizen = entry.file().members().get(i).citizenNumber();
            if (citizen != null) {
                misplaced(citizen, here)
                        .map(rule -> Refusal.of(row, "member.idNumber", rule, citizen))
                        .ifPresent(refusals::add);
            }
        }
        return refusals;
    }

    private Optional<String> misplaced(String citizen, @Nullable UUID here) {
        var holder = holders.get(citizen);
        if (holder == null) {
            return erased.contains(citizen) ? Optional.of("erased") : Optional.empty();
        }
        return holder.equals(here) ? Optional.empty() : Optional.of("id-number-elsewhere");
    }

    private static Effect change(Entry entry, Household household) {
        var before = household.file();
        var named = MemberIds.give(entry.file(), before.members());
        var after = named.withIncomes(together(before.incomes(), named.incomes()));
        if (before.isLeft() || after.isLeft()) {
            return before.equals(after) ? new Unchanged(before) : dissolved(entry);
        }
        var unspoken = Cells.unspoken(before, named, entry.silent());
        if (unspoken != null) {
            return new Refused(
                    List.of(Refusal.of(entry.row(), unspoken, "column-needed", entry.number())));
        }
        return Cells.areSame(before, after)
                ? new Unchanged(before)
                : new Changed(household, before, after);
    }

    /// A file brings the income of one year or some; the others stay.
    private static List<Income> together(List<Income> known, List<Income> brought) {
        var all = new ArrayList<>(known);
        for (var income : brought) {
            all.removeIf(other -> other.year() == income.year());
            all.add(income);
        }
        if (all.size() == known.size() && known.containsAll(all)) {
            return known;
        }
        all.sort(comparingInt(Income::year));
        return all;
    }
}
