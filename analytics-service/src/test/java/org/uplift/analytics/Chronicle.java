package org.uplift.analytics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.uplift.analytics.measure.Level;
import org.uplift.events.EventCodec;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.events.household.Label;
import org.uplift.events.household.Status;

/// Random lives of many households, told as facts, some twice and some late. The same seed tells
/// the same story.
public final class Chronicle {

    private static final List<String> VILLAGES =
            List.of(
                    "341623107210",
                    "341623107211",
                    "341623108200",
                    "341602101001",
                    "340102001001",
                    "520322100001",
                    "520322101002");
    private static final List<String> ATTRIBUTES =
            List.of("general", "dibao-poor", "dibao", "wubao", "ordinary");
    private static final List<String> CAUSES =
            List.of("illness", "disability", "schooling", "disaster", "land", "labour", "other");
    private static final List<String> LACKS =
            List.of("food", "clothing", "schooling", "insurance", "medical-burden", "housing");

    private final Random random;
    private final List<Life> lives = new ArrayList<>();
    private final List<Told> all = new ArrayList<>();

    public Chronicle(long seed) {
        random = new Random(seed);
    }

    /// Whether any of its households may live in the division, the nation left aside.
    public static boolean tellsOf(String division) {
        return VILLAGES.stream()
                        .anyMatch(village -> Level.of(division).above(village).equals(division))
                && !division.equals(Level.NATION_CODE);
    }

    /// One message on the topic.
    public record Told(UUID household, String text) {}

    /// A household as it stands.
    private record Life(UUID id, Family family, long version) {}

    /// How the households are in the end.
    public List<Family> families() {
        return lives.stream().map(Life::family).toList();
    }

    /// The next so many messages of the story.
    public List<Told> tell(int messages, int households) {
        var told = new ArrayList<Told>();
        while (told.size() < messages) {
            told.add(next(households));
        }
        return told;
    }

    private Told next(int households) {
        var dice = random.nextInt(20);
        if (dice < 3 && !all.isEmpty()) {
            return all.get(random.nextInt(all.size()));
        }
        if (dice == 3 && !lives.isEmpty()) {
            return colour(pick(lives));
        }
        var isNew = lives.size() < households && (lives.isEmpty() || random.nextBoolean());
        var told = isNew ? register() : change(random.nextInt(lives.size()));
        all.add(told);
        return told;
    }

    private Told register() {
        var life = new Life(new UUID(random.nextLong(), random.nextLong()), anyFamily(), 1);
        lives.add(life);
        return told(new HouseholdRegistered(life.id(), life.family().profile()), life.version());
    }

    private Told change(int place) {
        var before = lives.get(place);
        var family = random.nextInt(5) == 0 ? anyFamily() : shift(before.family());
        var after = new Life(before.id(), family, before.version() + 1 + random.nextInt(3));
        lives.set(place, after);
        return told(new HouseholdChanged(after.id(), family.profile()), after.version());
    }

    /// Told beside a change, without a profile.
    private Told colour(Life life) {
        var family = life.family();
        return told(
                new LabelChanged(life.id(), family.village(), Label.RED, family.label()),
                life.version());
    }

    private Family shift(Family family) {
        return switch (random.nextInt(5)) {
            case 0 -> family.in(pick(VILLAGES));
            case 1 -> family.earning(2014 + random.nextInt(10), random.nextInt(900_000) - 50_000);
            case 2 -> family.because(pick(CAUSES));
            case 3 -> family.as(Label.NONE, Status.CANCELLED);
            default -> family.lacking(pick(LACKS), pick(LACKS));
        };
    }

    private Family anyFamily() {
        var persons = 1 + random.nextInt(6);
        return new Family(
                pick(VILLAGES),
                pick(List.of(Label.values())),
                pick(List.of(Status.values())),
                pick(ATTRIBUTES),
                pick(CAUSES),
                persons,
                random.nextInt(persons + 1),
                random.nextInt(10) == 0 ? null : Integer.valueOf(2010 + random.nextInt(14)),
                random.nextInt(1_200_000) - 20_000,
                List.of(pick(LACKS)));
    }

    private Told told(HouseholdEvent event, long version) {
        var envelope =
                EventCodec.seal(
                        new UUID(random.nextLong(), random.nextLong()),
                        "/test",
                        Instant.EPOCH,
                        version,
                        null,
                        event);
        return new Told(event.householdId(), EventCodec.write(envelope));
    }

    private <T> T pick(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
