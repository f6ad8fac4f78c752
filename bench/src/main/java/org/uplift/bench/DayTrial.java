package org.uplift.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.uplift.bench.DayVisit.Place;
import org.uplift.local.county.County;

/// The day of a county: who serves where, who is visited when, and what that takes.
record DayTrial(RegisterYard yard, County county, int minutes) {

    static final int FASTER = 50;

    private static final int HELPERS = 6_000;
    private static final int WORKING_DAYS = 22;
    private static final Duration WORKING_DAY = Duration.ofHours(8);
    private static final int LOOKS_A_SECOND = 5;

    /// What belongs to a visit begins so many seconds before it.
    private static final int AHEAD = 4;

    private static final String HOUSEHOLDS =
            "select id, division from household order by division, id";

    List<String> lines() throws Exception {
        var places = places();
        var phones = phones(places);
        var times = new DayTimes(Duration.ofMinutes(1));
        var visits = 2.0 * county.households() / WORKING_DAYS;
        var rate = visits / WORKING_DAY.toSeconds() * FASTER;
        var many = (int) (rate * 60 * minutes);
        run(places, phones, times, rate, many);
        var lines = new ArrayList<String>();
        lines.add(
                "%,d helpers, %,d visits of %,.0f a day, %.1f a second, %d times as fast"
                        .formatted(phones.size(), many, visits, rate, FASTER));
        lines.addAll(times.lines());
        return lines;
    }

    private void run(
            List<Place> places,
            Map<String, List<Asker>> phones,
            DayTimes times,
            double rate,
            int many)
            throws Exception {
        var start = System.nanoTime() + TimeUnit.SECONDS.toNanos(AHEAD + 1);
        var day = Instant.now().minusSeconds(60L * (minutes + 2) * FASTER);
        times.begin(start);
        var clock = new DayClock(start, day);
        var officer = asker(yard.officer().token("officer-1", "county-officer"));
        var looks = new DayLooks(officer, county.code() + "000000", times, clock);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var look = 0; look < LOOKS_A_SECOND * 60 * minutes; look++) {
                var number = look;
                var at = start + TimeUnit.SECONDS.toNanos(1) * look / LOOKS_A_SECOND;
                var _ = people.submit(() -> looks.look(number, at));
            }
            var walks = new DayRounds(places, phones);
            for (var visit = 0; visit < many; visit++) {
                var at = start + (long) (visit / rate * 1e9);
                LockSupport.parkNanos(at - System.nanoTime() - TimeUnit.SECONDS.toNanos(AHEAD));
                var walk = walks.next(at);
                var one = new DayVisit(walk.phone(), officer, walk.place(), times, clock, visit);
                var _ = people.submit(() -> one.make(at));
            }
        }
    }

    private List<Place> places() throws SQLException {
        var places = new ArrayList<Place>();
        try (var database = yard.track().connection();
                var statement = database.createStatement();
                var rows = statement.executeQuery(HOUSEHOLDS)) {
            while (rows.next()) {
                places.add(new Place(rows.getString(1), rows.getString(2)));
            }
        }
        return places;
    }

    /// As many in each village as its households are worth, one at least.
    private Map<String, List<Asker>> phones(List<Place> places) throws Exception {
        var sheet = new StringBuilder("subject,name,unit,role,division,from\n");
        var phones = new HashMap<String, List<Asker>>();
        var helpers = 0;
        for (var i = 0; i < places.size(); i++) {
            var village = places.get(i).village();
            var due = (long) HELPERS * (i + 1) / places.size();
            if (helpers < due || !phones.containsKey(village)) {
                var subject = "helper-" + helpers++;
                sheet.append(subject).append(",何帮,路政局,helper,").append(village);
                sheet.append(",2017-01-01\n");
                phones.computeIfAbsent(village, _ -> new ArrayList<>())
                        .add(phone(subject, village));
            }
        }
        var officer = asker(yard.officer().token("county-officer"));
        var request =
                officer.request("/v1/duties")
                        .header("Content-Type", "text/csv")
                        .PUT(BodyPublishers.ofString(sheet.toString(), UTF_8))
                        .build();
        DayTimes.send(officer, request);
        return phones;
    }

    private Asker phone(String subject, String village) throws GeneralSecurityException {
        return asker(yard.officer().at(village).token(subject, "helper"));
    }

    /// All over one client: thousands of them would be thousands of threads.
    private Asker asker(String token) {
        return new Asker(CLIENT, URI.create("http://127.0.0.1:" + yard.port()), token);
    }

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
}
