package org.uplift.household.imports;

import java.util.regex.Pattern;

/// Where in a file something is wrong, told in the words of the layout.
///
/// @param member which of the household's members, 0 for the household itself
/// @param column `member.work.months`
record Spot(int member, String column) {

    private static final Pattern MEMBER = Pattern.compile("members\\[([0-9]{1,3})](\\.|$)");

    /// @param path as validation writes it: `members[2].work.months`, `incomes[0].wageFen`
    static Spot of(String path) {
        var plain = path.replaceAll("\\.?<[^>]*>", "").replaceFirst("Fen$", "");
        var member = MEMBER.matcher(plain);
        if (member.lookingAt()) {
            var rest = plain.substring(member.end());
            return new Spot(
                    Integer.parseInt(member.group(1)),
                    rest.isEmpty() ? "member" : "member." + rest);
        }
        return new Spot(
                0,
                plain.replaceFirst("^incomes(\\[[0-9]+])?", "income")
                        .replaceAll("\\[[0-9]+]", "")
                        .replaceFirst("^members$", "member"));
    }
}
