package org.uplift.household.file;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Puts back into a file what was withheld from whoever sends it.
///
/// @param children whom the sender was not shown
/// @param isForced whether it is put back whatever was sent
record Completion(Set<UUID> children, boolean isForced) {

    /// Said together: who sends the one says by it what the other is, too.
    private static final Map<String, String> SAID_WITH =
            Map.of("disease", "health", Veil.ID_NUMBER, "idType");

    /// In the order of the file, for twins look alike.
    static HouseholdFile recognised(HouseholdFile sent, HouseholdFile kept, Discretion discretion) {
        var missing = new ArrayList<>(kept.members());
        missing.removeIf(child -> !discretion.isChild(child.birthDate()));
        sent.members().forEach(m -> missing.removeIf(child -> Objects.equals(child.id(), m.id())));
        var members = new ArrayList<Member>();
        for (var member : sent.members()) {
            var child = missing.stream().filter(other -> isCovered(member, other)).findFirst();
            child.ifPresent(missing::remove);
            members.add(
                    child.map(other -> member.identified(requireNonNull(other.id())))
                            .orElse(member));
        }
        return sent.withMembers(members);
    }

    private static boolean isCovered(Member sent, Member child) {
        return sent.id() == null
                && Veil.name(child.name()).equals(sent.name())
                && child.birthDate().equals(sent.birthDate())
                && child.sex().equals(sent.sex());
    }

    /// @param sent with the ids of the members that it has in common with what is kept
    HouseholdFile of(HouseholdFile sent, HouseholdFile kept) {
        var given = FileJson.tree(sent);
        var whole = given.deepCopy();
        var known = FileJson.tree(kept);
        fill(given, whole, known, SensitiveItem.OF_HOUSEHOLD, false);
        var ids = kept.members().stream().map(Member::id).toList();
        for (int i = 0; i < sent.members().size(); i++) {
            var id = sent.members().get(i).id();
            if (id != null && ids.contains(id)) {
                var isChild = children.contains(id);
                var member = (ObjectNode) known.path("members").path(ids.indexOf(id));
                var place = "/members/" + i;
                fill(
                        (ObjectNode) given.at(place),
                        (ObjectNode) whole.at(place),
                        member,
                        SensitiveItem.OF_MEMBER,
                        isChild);
            }
        }
        return FileJson.of(whole);
    }

    private void fill(
            ObjectNode given,
            ObjectNode whole,
            ObjectNode known,
            List<SensitiveItem> items,
            boolean ofChild) {
        for (var item : items) {
            if (item.isWithheld(ofChild) && (isForced || isUntouched(item, given, known))) {
                put(whole, item, known.at(item.place()));
            }
        }
        if (!ofChild && (isForced || !given.has("idType")) && isSameCitizen(given, known)) {
            whole.set(Veil.ID_NUMBER, known.get(Veil.ID_NUMBER));
        }
    }

    private static boolean isUntouched(SensitiveItem item, ObjectNode given, ObjectNode known) {
        var value = given.at(item.place());
        if (item.name().equals(Veil.NAME)) {
            return value.asText().equals(Veil.name(known.path(Veil.NAME).asText()));
        }
        var leader = SAID_WITH.get(item.name());
        return leader != null && given.has(leader)
                ? false
                : value.isMissingNode() || (value.isNumber() && value.asLong() == 0);
    }

    private static void put(ObjectNode whole, SensitiveItem item, JsonNode value) {
        if (whole.at(item.place().head()) instanceof ObjectNode holder) {
            if (value.isMissingNode()) {
                holder.remove(item.name());
            } else {
                holder.set(item.name(), value);
            }
        }
    }

    private static boolean isSameCitizen(ObjectNode given, ObjectNode known) {
        return given.has(Veil.ID_NUMBER)
                && known.has(Veil.ID_NUMBER)
                && citizen(given).equals(citizen(known));
    }

    private static String citizen(ObjectNode member) {
        return Veil.idNumber(member.path(Veil.ID_NUMBER).asText());
    }
}
