package org.uplift.household.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Discretion;
import org.uplift.household.file.Veil;

/// Takes out of a file's history what the caller is not shown: that something changed is told, what
/// it was and became is not.
///
/// @param children by their ids
record Redaction(Discretion discretion, Set<UUID> children) {

    private static final Pattern MEMBER = Pattern.compile("/members/(?<id>[^/]+)(?<item>/.*)?");

    FileChange of(FileChange change) {
        return discretion.isTrusted()
                ? change
                : new FileChange(
                        change.version(),
                        change.at(),
                        change.by(),
                        change.reason(),
                        change.changes().stream().map(this::of).toList());
    }

    private ItemChange of(ItemChange change) {
        var member = MEMBER.matcher(change.path());
        if (!member.matches()) {
            return Veil.isOverHousehold(change.path()) ? silent(change) : change;
        }
        var isChild = children.contains(UUID.fromString(member.group("id")));
        var item = member.group("item");
        if (item == null) {
            var before = veiled(change.before(), isChild);
            return new ItemChange(change.path(), before, veiled(change.after(), isChild), true);
        }
        if (Veil.isOverMember(item, isChild)) {
            return silent(change);
        }
        return item.equals("/idNumber") ? withoutCertificate(change) : change;
    }

    private static ItemChange silent(ItemChange change) {
        return new ItemChange(change.path(), null, null, true);
    }

    private static @Nullable JsonNode veiled(@Nullable JsonNode member, boolean isChild) {
        if (!(member instanceof ObjectNode json)) {
            return null;
        }
        var shown = json.deepCopy();
        var _ = Veil.overMember(shown, isChild);
        return shown;
    }

    private static ItemChange withoutCertificate(ItemChange change) {
        var before = citizen(change.before());
        var after = citizen(change.after());
        return Objects.equals(before, after)
                ? silent(change)
                : new ItemChange(change.path(), before, after, false);
    }

    private static @Nullable JsonNode citizen(@Nullable JsonNode number) {
        return number == null
                ? null
                : TextNode.valueOf(Discretion.withoutCertificate(number.asText()));
    }
}
