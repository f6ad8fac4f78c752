package org.uplift.household.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.family.FamilyChange.Arrival;
import org.uplift.household.family.FamilyChange.Birth;
import org.uplift.household.family.FamilyChange.Death;
import org.uplift.household.family.FamilyChange.Leaving;
import org.uplift.household.family.FamilyChange.Marriage;
import org.uplift.household.family.FamilyChange.Merger;
import org.uplift.household.family.FamilyChange.Move;
import org.uplift.household.family.FamilyChange.NewHead;
import org.uplift.household.family.FamilyChange.Split;

/// A change without anything personal: what is kept of it and told of it, and what a second asking
/// is compared with.
///
/// @param reason code of the list `change-reason`, where one fits
/// @param members who died, left, came or founded; of a new head the head alone
/// @param other the household that the change is about as well
record Outline(
        String kind,
        @Nullable String reason,
        LocalDate on,
        List<UUID> members,
        @Nullable UUID other) {

    Outline {
        members = members.stream().distinct().sorted().toList();
    }

    static Outline of(FamilyChange told, UUID change) {
        var on = told.on();
        return switch (told) {
            case Birth(var child) ->
                    new Outline("birth", "newborn", on, List.of(idOf(child.id(), change)), null);
            case Arrival(var reason, _, var member) ->
                    new Outline("arrival", reason, on, List.of(idOf(member.id(), change)), null);
            case Death(_, var members, _) -> new Outline("death", "death", on, members, null);
            case Leaving(var reason, _, var members, _) ->
                    new Outline("departure", reason, on, members, null);
            case Marriage(_, var member, var into, _, _) ->
                    new Outline("marriage", "marriage-out", on, List.of(member), into);
            case NewHead(_, var relations) ->
                    new Outline("new-head", null, on, heads(relations), null);
            case Split(_, var household, var founders, _) ->
                    new Outline("split", null, on, ids(founders), household);
            case Merger(_, var absorbed, var coming, _) ->
                    new Outline("merger", null, on, ids(Family.said(coming)), absorbed);
            case Move _ -> new Outline("move", null, on, List.of(), null);
        };
    }

    /// The same seen from the other household.
    Outline seenFrom(UUID here) {
        var why = kind.equals("marriage") ? "marriage-in" : reason;
        return new Outline(kind, why, on, members, here);
    }

    String inWords() {
        return "%s on %s".formatted(reason == null ? kind : reason, on);
    }

    private static UUID idOf(@Nullable UUID given, UUID change) {
        return given == null ? change : given;
    }

    private static List<UUID> heads(Collection<Kinship> relations) {
        return ids(relations.stream().filter(one -> one.relation().equals("head")).toList());
    }

    private static List<UUID> ids(Collection<Kinship> relations) {
        return relations.stream().map(Kinship::member).toList();
    }
}
