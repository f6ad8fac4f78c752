package org.uplift.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Phones that send their tracks, all at the same time.
record TracksTrial(Track track, Officer officer, int port) {

    private static final int HANDS = 16;
    private static final int BATCH = 60;
    private static final int BATCHES = 250;
    private static final int PHONES = 64;
    private static final int SINGLES = 400;
    private static final int ROUNDS = 3;
    private static final int READS = 200;
    private static final int LONG_TRACK = 1_440;

    private static final Target POINTS = Target.atLeast(20_000, "points/s");
    private static final Target RATIO = Target.atLeast(0.5, "x");
    private static final Target REQUESTS = Target.atLeast(2_000, "requests/s");
    private static final Target READ = Target.under(30, "ms");

    /// The last round counts: the first ones warm all of them up.
    List<String> lines() throws Exception {
        var ours = 0.0;
        var theirs = 0.0;
        var phones = phones();
        try (var peer = TracksPeer.of(track, HANDS)) {
            for (var round = 0; round < ROUNDS; round++) {
                var from = phones.getFirst().now();
                ours = BATCH * rate(phones.subList(0, HANDS), BATCHES, phone -> phone.send(BATCH));
                peer.take(from, HANDS * BATCHES * BATCH);
                theirs = peer.copy();
            }
        }
        var plain = last(phones, Phone::ask);
        var documents = last(phones, phone -> phone.send(1));
        var queries = last(phones, Phone::sendQuery);
        var read = read(phones.getFirst());
        for (var phone : phones) {
            phone.close();
        }
        return List.of(
                POINTS.line("  batches of %d over REST".formatted(BATCH), ours),
                RATIO.line("  beside COPY at %,.0f points/s".formatted(theirs), ours / theirs),
                REQUESTS.line("  single points as documents", documents),
                REQUESTS.line("  single points in queries, by device key", queries),
                String.format(
                        Locale.ROOT,
                        "  no answer over REST comes sooner than one that asks no database:"
                                + " %,.0f/s; batches at that rate would be %.2f x COPY",
                        plain,
                        plain * BATCH / theirs),
                READ.line("  a track of %,d points".formatted(LONG_TRACK), read));
    }

    private List<Phone> phones() throws Exception {
        var phones = new ArrayList<Phone>();
        for (var number = 0; number < PHONES; number++) {
            phones.add(Phone.of(officer, port, "phone-" + number));
        }
        return phones;
    }

    private static double last(List<Phone> phones, Saying saying) throws Exception {
        var rate = 0.0;
        for (var round = 0; round < ROUNDS; round++) {
            rate = rate(phones, SINGLES, saying);
        }
        return rate;
    }

    /// @return how often in a second
    private static double rate(List<Phone> phones, int times, Saying saying) throws Exception {
        var begun = System.nanoTime();
        try (var hands = Executors.newFixedThreadPool(phones.size())) {
            var done = new ArrayList<Future<Void>>();
            for (var phone : phones) {
                Callable<Void> all =
                        () -> {
                            for (var time = 0; time < times; time++) {
                                saying.by(phone);
                            }
                            return null;
                        };
                done.add(hands.submit(all));
            }
            for (var one : done) {
                var _ = one.get();
            }
        }
        return phones.size() * times / seconds(begun);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private double read(Phone phone) throws Exception {
        var officers = Asker.of(port, officer.token("county-officer"));
        var path = phone.track(LONG_TRACK);
        var millis = new double[READS];
        for (var i = 0; i < READS; i++) {
            var begun = System.nanoTime();
            var _ = officers.read(path);
            millis[i] = seconds(begun) * 1_000;
        }
        Arrays.sort(millis);
        return Load.at(millis, 0.5);
    }

    private interface Saying {
        void by(Phone phone) throws Exception;
    }
}
