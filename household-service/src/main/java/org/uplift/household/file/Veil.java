package org.uplift.household.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/// Covers what is withheld. A child keeps the beginning of its name, so that people who talk of it
/// can tell which one they mean; of the number nothing is left, for a birth date makes a whole one
/// of a few digits.
public final class Veil {

    static final String NAME = "name";
    static final String ID_NUMBER = "idNumber";

    private static final String COVER = "**";
    private static final int CITIZEN_NUMBER = 18;

    private Veil() {}

    static String name(String name) {
        return name.substring(0, name.offsetByCodePoints(0, Math.min(1, name.length()))) + COVER;
    }

    public static boolean isName(String name) {
        return name.endsWith(COVER);
    }

    static String idNumber(String number) {
        return number.substring(0, Math.min(CITIZEN_NUMBER, number.length()));
    }

    /// @return the items that are covered, as JSON pointers
    public static List<String> overMember(ObjectNode member, boolean isChild) {
        return over(member, SensitiveItem.OF_MEMBER, isChild);
    }

    static List<String> over(ObjectNode json, List<SensitiveItem> items, boolean ofChild) {
        var covered = new ArrayList<String>();
        for (var item : items) {
            if (item.isWithheld(ofChild)) {
                if (json.at(item.place().head()) instanceof ObjectNode holder) {
                    cover(holder, item.name());
                }
                covered.add(item.place().toString());
            }
        }
        if (json.has(ID_NUMBER)) {
            json.put(ID_NUMBER, idNumber(json.path(ID_NUMBER).asText()));
        }
        return covered;
    }

    private static void cover(ObjectNode holder, String item) {
        if (item.equals(NAME)) {
            holder.put(item, name(holder.path(item).asText()));
        } else {
            holder.remove(item);
        }
    }

    /// @param place in the household
    public static boolean isOverHousehold(String place) {
        return isOver(place, SensitiveItem.OF_HOUSEHOLD, false);
    }

    /// @param place in the member
    public static boolean isOverMember(String place, boolean isChild) {
        return isOver(place, SensitiveItem.OF_MEMBER, isChild);
    }

    private static boolean isOver(String place, List<SensitiveItem> items, boolean ofChild) {
        return items.stream()
                .anyMatch(
                        item -> item.isWithheld(ofChild) && item.place().toString().equals(place));
    }
}
