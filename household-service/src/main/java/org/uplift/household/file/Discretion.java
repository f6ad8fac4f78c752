package org.uplift.household.file;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What of a file somebody is shown today. Who is not trusted with it is not shown anybody's
/// health, nor who the children are; what they send back unseen stays as it is kept.
///
/// @param isTrusted with all of it
public record Discretion(boolean isTrusted, LocalDate today) {

    /// Where an answer names what it lacks, as JSON pointers.
    public static final String WITHHELD = "withheld";

    /// What stands in a cell in the place of what is not shown.
    public static final String MARK = "***";

    private static final int OF_AGE = 14;

    /// The day of the fourteenth birthday still counts.
    public boolean isChild(LocalDate born) {
        return !born.plusYears(OF_AGE).isBefore(today);
    }

    public boolean withholds(Sensitivity why, LocalDate born) {
        return !isTrusted
                && switch (why) {
                    case NONE -> false;
                    case HEALTH -> true;
                    case CHILD -> isChild(born);
                };
    }

    public String name(String name, @Nullable LocalDate born) {
        return born != null && withholds(Sensitivity.CHILD, born) ? Veil.name(name) : name;
    }

    /// A citizen number; what a disability certificate has behind it tells of health.
    public @Nullable String idNumber(@Nullable String number, @Nullable LocalDate born) {
        if (number == null || (born != null && withholds(Sensitivity.CHILD, born))) {
            return null;
        }
        return isTrusted ? number : withoutCertificate(number);
    }

    /// What of an id number is no more than a citizen number.
    public static String withoutCertificate(String number) {
        return Veil.idNumber(number);
    }

    /// By their ids. Whoever is a child in one of the files is one in all of them.
    public Set<UUID> children(HouseholdFile... files) {
        return Stream.of(files)
                .flatMap(file -> file.members().stream())
                .filter(member -> isChild(member.birthDate()))
                .map(Member::id)
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
    }

    public ObjectNode shown(HouseholdFile file, Set<UUID> children) {
        var json = FileJson.tree(file);
        var withheld = new ArrayList<String>();
        if (!isTrusted) {
            withheld.addAll(Veil.over(json, SensitiveItem.OF_HOUSEHOLD, false));
            for (int i = 0; i < file.members().size(); i++) {
                var place = "/members/" + i;
                var ofChild = children.contains(file.members().get(i).id());
                Veil.over((ObjectNode) json.at(place), SensitiveItem.OF_MEMBER, ofChild)
                        .forEach(item -> withheld.add(place + item));
            }
        }
        var places = json.putArray(WITHHELD);
        withheld.forEach(places::add);
        return json;
    }

    /// Gives children that were shown without an id their id again.
    public HouseholdFile recognised(HouseholdFile sent, HouseholdFile kept) {
        return isTrusted ? sent : Completion.recognised(sent, kept, this);
    }

    /// What was withheld and comes back absent, or as it was shown, is as it is kept.
    public HouseholdFile completed(HouseholdFile sent, HouseholdFile kept) {
        return isTrusted ? sent : new Completion(children(kept), false).of(sent, kept);
    }

    /// The same, whatever is sent: nobody finds out by guessing.
    public HouseholdFile likened(HouseholdFile sent, HouseholdFile kept) {
        return isTrusted ? sent : new Completion(children(kept), true).of(sent, kept);
    }
}
