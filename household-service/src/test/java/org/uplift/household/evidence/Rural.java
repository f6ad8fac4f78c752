package org.uplift.household.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.uplift.household.tracks.Fix;
import org.uplift.household.tracks.Track;

/// Visits as they are made in the hills: bad roads, bad signal, bad batteries, phones of all kinds.
final class Rural {

    private static final double MICRODEGREE = 0.111_195;
    private static final long MINUTE = 60_000;

    private final Random random;
    private final List<House> houses = new ArrayList<>();

    Rural(long seed, int households) {
        random = new Random(seed);
        for (var i = 0; i < households; i++) {
            houses.add(house());
        }
    }

    /// @param home as the file has it, which is not quite where it is
    record House(int latitude, int longitude, Home home, double bearing, double bend) {}

    /// @param kind the sort of fake; empty for an honest one
    record Made(String kind, int helper, Observation seen, House house) {

        Made with(Doubt doubt) {
            return new Made(
                    kind,
                    helper,
                    new Observation(
                            seen.track(),
                            seen.home(),
                            seen.visit(),
                            seen.pauses(),
                            seen.skew(),
                            seen.confirmed(),
                            List.of(doubt)),
                    house);
        }
    }

    private House house() {
        var latitude = 33_000_000 + random.nextInt(400_000);
        var longitude = 116_000_000 + random.nextInt(400_000);
        var off = random.nextInt(100) == 0 ? 80 : 20;
        var home =
                new Home(
                        latitude + micro(off * random.nextGaussian()),
                        longitude + micro(off * random.nextGaussian()));
        return new House(
                latitude,
                longitude,
                home,
                random.nextDouble() * 2 * Math.PI,
                random.nextDouble() - 0.5);
    }

    House anyHouse() {
        return houses.get(random.nextInt(houses.size()));
    }

    Made honest(House house, int day) {
        var opened = 1_760_000_000_000L + day * 1_440L * MINUTE + random.nextInt(480) * MINUTE;
        var stay = (10 + random.nextInt(50)) * MINUTE;
        var fixes = new ArrayList<Fix>();
        var at = walk(house, opened, fixes);
        var closed = stay(house, at, at + stay, fixes);
        var pauses = new ArrayList<Stretch>();
        if (random.nextInt(10) < 3) {
            interrupt(fixes, pauses, at, closed);
        }
        var skew = Math.abs((long) (20_000 * random.nextGaussian()));
        return made("", house, fixes, new Stretch(opened, closed), pauses, skew);
    }

    private Made made(
            String kind,
            House house,
            List<Fix> fixes,
            Stretch visit,
            List<Stretch> pauses,
            long skew) {
        var track = Track.of(fixes).between(visit.from(), visit.until());
        var seen = new Observation(track, house.home(), visit, pauses, skew, false, List.of());
        return new Made(kind, random.nextInt(1_000), seen, house);
    }

    /// @return when they arrived
    private long walk(House house, long from, List<Fix> fixes) {
        var metres = random.nextInt(1_200);
        var speed = random.nextBoolean() ? 1.3 : 3 + random.nextInt(10);
        var noise = new Noise(2 + random.nextInt(6));
        var at = from;
        for (var left = (double) metres; left > 5; left -= speed * 10) {
            var bearing = house.bearing() + house.bend() * left / 600;
            fixes.add(
                    noise.fix(
                            at,
                            house.latitude() + micro(left * Math.cos(bearing)),
                            house.longitude() + micro(left * Math.sin(bearing) / 0.84)));
            at += 9_700 + random.nextInt(600);
        }
        return at;
    }

    private long stay(House house, long from, long until, List<Fix> fixes) {
        var noise = new Noise(random.nextInt(3) == 0 ? 20 : 4 + random.nextInt(6));
        var beat = random.nextInt(5) == 0 ? 30_000 : 10_000;
        var isSticky = random.nextInt(20) == 0;
        var isWifi = random.nextInt(33) == 0;
        var at = from;
        for (; at < until; at += beat - 300 + random.nextInt(600)) {
            var last = fixes.isEmpty() ? null : fixes.getLast();
            if (last != null && ((isWifi && at > from) || (isSticky && random.nextInt(5) > 0))) {
                fixes.add(
                        new Fix(
                                at,
                                last.latitude(),
                                last.longitude(),
                                isWifi ? 40 : last.accuracy(),
                                40,
                                0,
                                false));
            } else {
                fixes.add(noise.fix(at, house.latitude(), house.longitude()));
            }
        }
        return at;
    }

    /// Nine out of ten say so.
    private void interrupt(List<Fix> fixes, List<Stretch> pauses, long from, long closed) {
        var start = from + 4 * MINUTE + random.nextInt(5) * MINUTE;
        var end = random.nextInt(10) == 0 ? closed : start + (3 + random.nextInt(17)) * MINUTE;
        fixes.removeIf(fix -> fix.at() > start && fix.at() < end);
        if (random.nextInt(10) > 0) {
            pauses.add(new Stretch(start, Math.min(end, closed)));
        }
    }

    Made fake(int kind, House house, int day, Made other) {
        var honest = honest(house, day);
        var visit = honest.seen().visit();
        var fixes = new ArrayList<>(honest.seen().track().fixes());
        return switch (kind) {
            case 0 -> elsewhere(house, visit);
            case 1 -> driveBy(house, visit);
            case 2 -> leap(house, visit);
            case 3 -> mocked(honest);
            case 4, 5 -> copied(kind == 4 ? "colleague's" : "another day's", other, visit.from());
            case 6 ->
                    made(
                            "backdated",
                            house,
                            fixes,
                            visit,
                            List.of(),
                            (1 + random.nextInt(72)) * 60L * MINUTE);
            default -> frozen(house, visit);
        };
    }

    private Made elsewhere(House house, Stretch visit) {
        var fixes = new ArrayList<Fix>();
        var office =
                new House(
                        house.latitude() + micro(1_500 + random.nextInt(9_000)),
                        house.longitude(),
                        house.home(),
                        house.bearing(),
                        0);
        var _ = stay(office, visit.from(), visit.until(), fixes);
        return made("elsewhere", house, fixes, visit, List.of(), 0);
    }

    private Made driveBy(House house, Stretch visit) {
        var fixes = new ArrayList<Fix>();
        var noise = new Noise(5);
        var speed = 4 + random.nextInt(10);
        var at = visit.from();
        for (var metres = -900.0; metres < 900 && at < visit.until(); metres += speed * 10) {
            fixes.add(noise.fix(at, house.latitude() + micro(metres), house.longitude()));
            at += 10_000;
        }
        return made(
                "drive-by",
                house,
                fixes,
                new Stretch(visit.from(), at + 10 * MINUTE),
                List.of(),
                0);
    }

    /// Begun at the office, ended at the door.
    private Made leap(House house, Stretch visit) {
        var here = new ArrayList<Fix>();
        var middle = (visit.from() + visit.until()) / 2;
        var office =
                new House(
                        house.latitude(),
                        house.longitude() + micro(8_000 + random.nextInt(20_000)),
                        house.home(),
                        0,
                        0);
        var _ = stay(office, visit.from(), middle, here);
        var _ = stay(house, middle, visit.until(), here);
        return made("leap", house, here, visit, List.of(), 0);
    }

    private Made mocked(Made honest) {
        var fixes =
                honest.seen().track().fixes().stream()
                        .map(fix ->
                                new Fix(fix.at(), fix.latitude(), fix.longitude(), 5, 40, 0, true))
                        .toList();
        return made("mocked", honest.house(), fixes, honest.seen().visit(), List.of(), 0);
    }

    /// Moved in time, thinned out, and jittered a little.
    private Made copied(String kind, Made other, long opened) {
        var shift = opened - other.seen().visit().from();
        var fixes = new ArrayList<Fix>();
        for (var fix : other.seen().track().fixes()) {
            if (random.nextInt(10) > 0) {
                fixes.add(
                        new Fix(
                                fix.at() + shift + random.nextInt(400),
                                fix.latitude() + random.nextInt(16) - 8,
                                fix.longitude() + random.nextInt(16) - 8,
                                fix.accuracy(),
                                fix.altitude(),
                                fix.speed(),
                                false));
            }
        }
        var visit =
                new Stretch(
                        other.seen().visit().from() + shift, other.seen().visit().until() + shift);
        return made(
                kind,
                other.house(),
                fixes,
                visit,
                other.seen().pauses().stream()
                        .map(pause -> new Stretch(pause.from() + shift, pause.until() + shift))
                        .toList(),
                0);
    }

    /// By a program that hides that it is one.
    private Made frozen(House house, Stretch visit) {
        var fixes = new ArrayList<Fix>();
        for (var at = visit.from(); at < visit.until(); at += 10_000) {
            fixes.add(new Fix(at, house.latitude(), house.longitude(), 5, 40, 0, false));
        }
        return made("frozen", house, fixes, visit, List.of(), 0);
    }

    private static int micro(double metres) {
        return (int) Math.round(metres / MICRODEGREE);
    }

    /// Of a receiver, which drifts.
    private final class Noise {

        private final double metres;
        private double north;
        private double east;

        Noise(double metres) {
            this.metres = metres;
        }

        Fix fix(long at, int latitude, int longitude) {
            north = 0.85 * north + 0.53 * metres * random.nextGaussian();
            east = 0.85 * east + 0.53 * metres * random.nextGaussian();
            var chance = random.nextInt(3_000);
            var jump = chance == 0 ? 2_000 : chance < 10 ? 300 : 0;
            var far = jump * (0.5 + random.nextDouble());
            var accuracy =
                    jump == 0
                            ? metres * (1 + random.nextDouble())
                            : far * (0.8 + random.nextDouble());
            return new Fix(
                    at,
                    latitude + micro(north + far),
                    longitude + micro(east),
                    (int) accuracy + 2,
                    40,
                    10,
                    false);
        }
    }
}
