package org.uplift.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.uplift.platform.Ids;

/// Somebody's visit of a household, half an hour of it, and the task it was made for.
record DayVisit(
        Asker phone, Asker officer, Place place, DayTimes times, DayClock clock, int number) {

    private static final int BATCHES = 3;
    private static final int BATCH = 60;
    private static final int BEAT = 10;

    /// A household and where it lies.
    record Place(String household, String village) {}

    void make(long opened) {
        var visit = Ids.next();
        var task = number % 2 == 0 ? "/v1/tasks/" + Ids.next() : null;
        if (task != null) {
            put("give a task", officer, task, task(), opened - DayClock.nanos(120));
            put("see a task", phone, task + "/sight", "{}", opened - DayClock.nanos(90));
        }
        times.query("own tasks", phone, "/v1/tasks?limit=20", opened - DayClock.nanos(60));
        var card = "/v1/households/" + place.household() + "/card";
        times.query("card", phone, card, opened - DayClock.nanos(30));
        var opening =
                "{\"openedAt\":\"%s\",\"position\":%s}"
                        .formatted(clock.at(opened), point(new Random(number), opened));
        var home = "/v1/households/%s/visits/%s".formatted(place.household(), visit);
        put("open a visit", phone, home, opening, opened);
        var walk = new Random(number);
        for (var batch = 0; batch < BATCHES; batch++) {
            var begun = opened + DayClock.nanos(batch * BATCH * BEAT);
            var sent = begun + DayClock.nanos(BATCH * BEAT);
            var points = request(phone, "/v1/points").POST(body(points(walk, begun))).build();
            times.command("send 60 points", phone, points, sent);
        }
        var closed = opened + DayClock.nanos(BATCHES * BATCH * BEAT + BEAT);
        var closing = "{\"closedAt\":\"%s\"}".formatted(clock.at(closed));
        put("close a visit", phone, "/v1/visits/%s/closing".formatted(visit), closing, closed);
        if (task != null) {
            var done = "{\"evidence\":[\"%s\"]}".formatted(visit);
            put("finish a task", phone, task + "/completion", done, closed + DayClock.nanos(BEAT));
        }
    }

    private String task() {
        return """
        {"to": "village", "division": "%s", "household": "%s", "kind": "visit", "due": "%s"}
        """
                .formatted(
                        place.village(),
                        place.household(),
                        LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(7));
    }

    private String points(Random walk, long begun) {
        var body = new StringBuilder("{\"points\":[");
        for (var i = 0; i < BATCH; i++) {
            body.append(i == 0 ? "" : ",");
            body.append(point(walk, begun + DayClock.nanos(i * BEAT)));
        }
        return body.append("]}").toString();
    }

    /// Somewhere about the house, never twice the same.
    private String point(Random walk, long at) {
        var house = new Random(place.household().hashCode());
        return "{\"at\":\"%s\",\"latitude\":%.6f,\"longitude\":%.6f,\"accuracy\":%d}"
                .formatted(
                        clock.at(at),
                        33.1 + 0.4 * house.nextDouble() + 1e-4 * walk.nextGaussian(),
                        116.0 + 0.4 * house.nextDouble() + 1e-4 * walk.nextGaussian(),
                        5 + walk.nextInt(9));
    }

    private void put(String what, Asker who, String path, String json, long due) {
        times.command(what, who, request(who, path).PUT(body(json)).build(), due);
    }

    private static HttpRequest.Builder request(Asker who, String path) {
        return who.request(path).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher body(String json) {
        return BodyPublishers.ofString(json);
    }
}
