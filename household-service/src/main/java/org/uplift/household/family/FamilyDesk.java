package org.uplift.household.family;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static org.uplift.household.family.FamilyRule.CHANGE_KNOWN;
import static org.uplift.household.family.FamilyRule.DISSOLVED;
import static org.uplift.household.family.FamilyRule.SAME_HOUSEHOLD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uplift.household.family.FamilyChange.Merger;
import org.uplift.household.family.FamilyChange.Split;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.registry.Amendments;
import org.uplift.household.registry.Edition;
import org.uplift.household.registry.Household;

/// Where changes in families are entered. All households that one is about are in the caller's duty
/// area, and change together or not at all.
@ApplicationScoped
@Transactional
public class FamilyDesk {

    private final Amendments amendments;
    private final FamilyRecords records;
    private final FamilyChronicle chronicle;
    private final Dating dating;
    private final Estate estate;

    FamilyDesk(
            Amendments amendments,
            FamilyRecords records,
            FamilyChronicle chronicle,
            Dating dating,
            Estate estate) {
        this.amendments = amendments;
        this.records = records;
        this.chronicle = chronicle;
        this.dating = dating;
        this.estate = estate;
    }

    /// The same again changes nothing.
    ///
    /// @param seen of the household, by whoever enters the change
    Recorded enter(UUID household, UUID change, Edition seen, FamilyChange told, Locale language) {
        try {
            return entered(household, change, seen, told, language);
        } catch (Broken broken) {
            throw broken.toldIn(language);
        }
    }

    /// Two that are one family become one household.
    public void merge(UUID kept, UUID change, Edition seen, Merger how, Locale language) {
        var _ = enter(kept, change, seen, how, language);
    }

    /// @return false as well where there was no such change
    public boolean isUndone(UUID household, UUID change) {
        return records.find(household, change).filter(FamilyRecord::isUndone).isPresent();
    }

    private Recorded entered(
            UUID id, UUID change, Edition seen, FamilyChange told, Locale language) {
        var outline = Outline.of(told, change);
        var other = outline.other();
        SAME_HOUSEHOLD.unless(!id.equals(other), "household");
        if (told instanceof Merger merger) {
            estate.hold(id, merger.absorbed());
        }
        var held = hold(id, told instanceof Split ? null : other);
        var here = requireNonNull(held.get(id));
        var known = records.find(id, change);
        if (known.isPresent()) {
            CHANGE_KNOWN.unless(known.get().outline().equals(outline), "");
            return new Recorded(known.get().card(), here.version(), false);
        }
        seen.mustBe(here.version());
        dating.mustBeOver(told);
        held.values().forEach(one -> DISSOLVED.unless(!one.file().isLeft(), "household"));
        var there = other == null ? null : held.get(other);
        var files = Consequence.of(told, change, here.file(), there == null ? null : there.file());
        dating.mustFollow(told, outline, here, there);
        if (told instanceof Merger && there != null) {
            files = estate.join(change, here, there, files);
        }
        return done(change, told, files, outline, here, there, language);
    }

    private Recorded done(
            UUID change,
            FamilyChange told,
            Consequence files,
            Outline outline,
            Household here,
            @Nullable Household there,
            Locale language) {
        var before = Footing.of(here);
        var otherBefore = there == null ? Footing.none(before.division()) : Footing.of(there);
        var reason = outline.inWords();
        // whoever loses members is written first: a person is in one household
        var other = told instanceof Merger ? write(there, files, outline, reason, language) : null;
        amendments.amend(here, files.here(), reason, language);
        other = other == null ? write(there, files, outline, reason, language) : other;
        var record = chronicle.note(new Passage(change, outline, before, here));
        if (other != null) {
            var seen = outline.seenFrom(here.id());
            var _ = chronicle.note(new Passage(change, seen, otherBefore, other));
        }
        return new Recorded(record.card(), here.version(), true);
    }

    private @Nullable Household write(
            @Nullable Household there,
            Consequence files,
            Outline outline,
            String reason,
            Locale language) {
        var next = files.there();
        if (next == null || there == null) {
            return next == null ? null : found(outline, next, reason, language);
        }
        amendments.amend(there, next, reason, language);
        return there;
    }

    private Household found(Outline outline, HouseholdFile file, String reason, Locale language) {
        var id = requireNonNull(outline.other());
        amendments.reserve(id);
        return amendments.enter(id, file, reason, language);
    }

    /// Everybody holds in the same order, so that nobody waits for somebody who waits for them.
    Map<UUID, Household> hold(UUID one, @Nullable UUID other) {
        var held = new HashMap<UUID, Household>();
        Stream.of(one, other == null ? one : other)
                .distinct()
                .sorted(comparing(UUID::toString))
                .forEach(id -> held.put(id, amendments.hold(id)));
        return held;
    }
}
