package org.uplift.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Helpers whose phones send their tracks, all at the same time.
record TracksTrial(Track track, Officer officer, int port) {

    private static final int HANDS = 16;
    private static final int BATCH = 60;
    private static final int BATCHES = 250;
    private static final int SINGLES = 1_500;
    private static final int ROUNDS = 3;
    private static final int READS = 200;
    private static final int LONG_TRACK = 1_440;

    private static final Target POINTS = Target.atLeast(20_000, "points/s");
    private static final Target RATIO = Target.atLeast(0.5, "x");
    private static final Target REQUESTS = Target.atLeast(2_000, "requests/s");
    private static final Target READ = Target.under(30, "ms");

    /// The last round counts: the first ones warm both up.
    List<String> lines() throws Exception {
        var ours = 0.0;
        var theirs = 0.0;
        var singles = 0.0;
        try (var peer = TracksPeer.of(track, HANDS)) {
            for (var round = 0; round < ROUNDS; round++) {
                var from = start().plusSeconds(round * 1_000_000L);
                var begun = System.nanoTime();
                together(hand -> batches(hand, from));
                ours = HANDS * BATCHES * BATCH / seconds(begun);
                peer.take(from);
                theirs = peer.copy();
            }
        }
        for (var round = 0; round < ROUNDS; round++) {
            var from = start().minusSeconds((round + 1) * 100_000L);
            var begun = System.nanoTime();
            together(hand -> singles(hand, from));
            singles = HANDS * SINGLES / seconds(begun);
        }
        return List.of(
                POINTS.line("  batches of %d over REST".formatted(BATCH), ours),
                RATIO.line("  beside COPY at %,.0f points/s".formatted(theirs), ours / theirs),
                REQUESTS.line("  single points over REST", singles),
                READ.line("  a track of %,d points".formatted(LONG_TRACK), read()));
    }

    private static Instant start() {
        return Instant.now().minusSeconds(60 * 86_400L);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private Void batches(int hand, Instant from) throws Exception {
        var phone = phone(hand);
        for (var batch = 0; batch < BATCHES; batch++) {
            send(phone, from.plusSeconds(600L * batch), BATCH);
        }
        return null;
    }

    private Void singles(int hand, Instant from) throws Exception {
        var phone = phone(hand);
        for (var point = 0; point < SINGLES; point++) {
            send(phone, from.plusSeconds(10L * point), 1);
        }
        return null;
    }

    private Asker phone(int hand) throws Exception {
        return Asker.of(port, officer.token("phone-" + hand, "helper"));
    }

    private static void send(Asker phone, Instant from, int points) throws Exception {
        var body = new StringBuilder("{\"points\":[");
        for (var i = 0; i < points; i++) {
            body.append(i == 0 ? "" : ",").append("{\"at\":\"").append(from.plusSeconds(10L * i));
            body.append("\",\"latitude\":").append(33.1 + i * 1.3e-4);
            body.append(",\"longitude\":").append(116.1 + i % 7 * 1.1e-4);
            body.append(",\"accuracy\":").append(5 + i % 9).append('}');
        }
        var request =
                phone.request("/v1/points")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.append("]}").toString()))
                        .build();
        var answer = phone.http().send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
    }

    private double read() throws Exception {
        var officers = Asker.of(port, officer.token("county-officer"));
        var from = start().plusSeconds((ROUNDS - 1) * 1_000_000L);
        var path =
                "/v1/tracks/phone-1?from=%s&until=%s"
                        .formatted(from, from.plusSeconds(10L * LONG_TRACK));
        var millis = new double[READS];
        for (var i = 0; i < READS; i++) {
            var begun = System.nanoTime();
            var _ = officers.read(path);
            millis[i] = seconds(begun) * 1_000;
        }
        Arrays.sort(millis);
        return Load.at(millis, 0.5);
    }

    private static void together(Work work) throws Exception {
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            var done = new ArrayList<Future<Void>>();
            for (var hand = 0; hand < HANDS; hand++) {
                var number = hand;
                Callable<Void> one = () -> work.of(number);
                done.add(hands.submit(one));
            }
            for (var one : done) {
                var _ = one.get();
            }
        }
    }

    private interface Work {
        Void of(int hand) throws Exception;
    }
}
