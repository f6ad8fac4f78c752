package org.uplift.household.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.uplift.household.file.Member;

/// Looks for what a rule forbids. The rule's data say how much is too much; this is the question
/// alone.
@FunctionalInterface
interface Check {

    /// @return nothing where all is well
    List<Spot> look(Case at);

    static Check household(String item, Predicate<Case> isBroken) {
        var spot = List.of(new Spot(null, item));
        return at -> isBroken.test(at) ? spot : List.of();
    }

    static Check member(String item, BiPredicate<Case, Member> isBroken) {
        return at -> {
            var spots = new ArrayList<Spot>(0);
            for (var member : at.file().members()) {
                if (isBroken.test(at, member)) {
                    spots.add(new Spot(member.id(), item));
                }
            }
            return spots;
        };
    }
}
