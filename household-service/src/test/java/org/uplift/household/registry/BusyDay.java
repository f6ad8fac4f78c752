package org.uplift.household.registry;

import static org.uplift.household.registry.Room.COUNTY;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.imports.Officer;
import org.uplift.platform.Ids;
import org.uplift.testkit.Tokens;

/// Somebody does one thing after the other with the households of a village, as chance wants it,
/// and counts what the audit has to tell of it, by operation. What is done beside the file is in
/// [Rounds].
final class BusyDay {

    private static final String READ = "/v1/households/";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI service;
    private final Random chance;
    private final String village;
    private final List<Kept> households = new ArrayList<>();
    private final Map<String, Long> due = new TreeMap<>();
    private final String officer = Tokens.of("county-officer", COUNTY);
    private final String stranger = Tokens.of("village-cadre", FileForm.OTHER_VILLAGE);
    private final List<FileForm> brought = new ArrayList<>();
    private final Rounds rounds;
    private long gone;

    BusyDay(URI service, long seed, String village) {
        this.service = service;
        this.chance = new Random(seed);
        this.village = village;
        this.rounds = new Rounds(this, village);
    }

    String village() {
        return village;
    }

    Map<String, Long> due() {
        return due;
    }

    /// How often households were changed that are no longer there.
    long gone() {
        return gone;
    }

    String officer() {
        return officer;
    }

    /// How often households are said to be changed without a new version of their file.
    long beside() {
        return rounds.beside();
    }

    BusyDay work(int operations) throws IOException, InterruptedException {
        register();
        bringIn();
        bringIn();
        for (var i = 1; i < operations; i++) {
            var household = households.get(chance.nextInt(households.size()));
            switch (Integer.valueOf(chance.nextInt(1_000))) {
                case Integer n when n < 40 -> register();
                case Integer n when n < 60 -> registerAgain(household);
                case Integer n when n < 260 -> shown("readFile", 200, household, "");
                case Integer n when n < 310 ->
                        shown("readFile", 200, household, "?asOf=" + Instant.now());
                case Integer n when n < 520 -> shown("readCard", 200, household, "/card");
                case Integer n when n < 600 -> shown("readHistory", 200, household, "/history");
                case Integer n when n < 680 -> edit(household);
                case Integer n when n < 700 -> editMember(household);
                case Integer n when n < 720 -> editIncome(household);
                case Integer n when n < 735 -> depart(household);
                case Integer n when n < 740 -> erase(household);
                case Integer n when n < 780 -> editLate(household);
                case Integer n when n < 840 -> search(household);
                case Integer n when n < 880 -> list();
                case Integer n when n < 885 -> export();
                case Integer n when n < 965 -> rounds.goTo(household.id, n % 8);
                case Integer n when n < 997 -> beRefused(household);
                default -> bringIn();
            }
        }
        return this;
    }

    private void register() throws IOException, InterruptedException {
        var kept = new Kept(Ids.next(), FileForm.ofThree().with("/division", village));
        kept.learn(send(officer, "PUT", READ + kept.id, kept.entered.json()), 201);
        households.add(kept);
        count("registerHousehold", 1);
    }

    private void registerAgain(Kept kept) throws IOException, InterruptedException {
        kept.learn(send(officer, "PUT", READ + kept.id, kept.entered.json()), 200);
        count("registerHousehold", 1);
    }

    private void shown(String operation, int status, Kept kept, String part)
            throws IOException, InterruptedException {
        expect(status, send(officer, "GET", READ + kept.id + part, ""));
        count(operation, 1);
    }

    private void edit(Kept kept) throws IOException, InterruptedException {
        kept.file.with("/loansFen", chance.nextInt(1_000));
        kept.learn(send(officer, "PUT", READ + kept.id + "/file", kept.file.json(), kept.tag), 200);
        count("replaceFile", 1);
    }

    private void editMember(Kept kept) throws IOException, InterruptedException {
        var months = Integer.parseInt(kept.file.text("/members/1/work/months")) % 12 + 1;
        kept.file.with("/members/1/work/months", months);
        var path = READ + kept.id + "/members/" + kept.file.text("/members/1/id");
        kept.learn(send(officer, "PUT", path, kept.file.json("/members/1"), kept.tag), 200);
        count("putMember", 1);
    }

    private void editIncome(Kept kept) throws IOException, InterruptedException {
        kept.file.with("/incomes/0/wageFen", 3_900_000 + chance.nextInt(100_000));
        var path = READ + kept.id + "/incomes/" + kept.file.text("/incomes/0/year");
        kept.learn(send(officer, "PUT", path, kept.file.json("/incomes/0"), kept.tag), 200);
        count("putIncome", 1);
    }

    /// The daughter leaves, once.
    private void depart(Kept kept) throws IOException, InterruptedException {
        var daughter = kept.file.text("/members/2/id");
        if (!daughter.isEmpty()) {
            var path = READ + kept.id + "/members/" + daughter + "/departure";
            var why = "{\"reason\":\"marriage-out\",\"on\":\"2020-03-01\"}";
            kept.learn(send(officer, "POST", path, why, kept.tag), 200);
            count("departMember", 1);
        }
    }

    private void erase(Kept kept) throws IOException, InterruptedException {
        if (households.size() > 1) {
            var path = READ + kept.id + "?ground=consent-withdrawn";
            expect(204, send(officer, "DELETE", path, ""));
            households.remove(kept);
            gone += kept.changes() + 1;
            count("eraseHousehold", 1);
        }
    }

    private void editLate(Kept kept) throws IOException, InterruptedException {
        var other = FileForm.of(kept.file.json()).with("/loansFen", 1_000 + chance.nextInt(1_000));
        expect(412, send(officer, "PUT", READ + kept.id + "/file", other.json(), "\"999\""));
    }

    private void search(Kept kept) throws IOException, InterruptedException {
        var form = "{\"idNumber\":\"%s\"}".formatted(kept.file.text("/members/1/idNumber"));
        var found = send(officer, "POST", "/v1/household-searches", form);
        expect(200, found);
        count("searchHouseholds", JsonPath.from(found.body()).getList("items").size());
    }

    private void list() throws IOException, InterruptedException {
        expect(200, send(officer, "GET", "/v1/households?division=" + village, ""));
    }

    private void export() throws IOException, InterruptedException {
        expect(200, send(officer, "GET", "/v1/exports/households?division=" + village, ""));
        count("exportHouseholds", households.size() + brought.size() + rounds.families());
    }

    private void beRefused(Kept kept) throws IOException, InterruptedException {
        expect(404, send(stranger, "GET", READ + kept.id + "/card", ""));
        expect(404, send(stranger, "PUT", READ + Ids.next(), kept.entered.json()));
    }

    /// A file of five families. But for the first time two are as they were and one is not.
    private void bringIn() throws IOException, InterruptedException {
        var known = brought.stream().limit(3).toList();
        known.stream().skip(2).forEach(one -> one.with("/loansFen", 1_000 + brought.size()));
        var newcomers = Stream.generate(this::newcomer).limit(5 - known.size()).toList();
        var families = Stream.concat(known.stream(), newcomers.stream());
        var csv = Officer.csv(families.map(FileForm::file).toArray(HouseholdFile[]::new));
        Officer.committed(Officer.checked(csv));
        count("import", newcomers.size() + known.stream().skip(2).count());
    }

    private FileForm newcomer() {
        var number = village + "%06d".formatted(brought.size());
        brought.add(FileForm.ofThree().with("/division", village).with("/number", number));
        return brought.getLast();
    }

    void count(String operation, long entries) {
        due.merge(operation, entries, Long::sum);
    }

    HttpResponse<String> send(String token, String method, String path, String body, String... seen)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(service.resolve(path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Purpose", "verification")
                        .method(method, BodyPublishers.ofString(body));
        for (var tag : seen) {
            request.header("If-Match", tag);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    static void expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new AssertionError(answer + ": " + answer.body());
        }
    }

    /// A household as its last answer showed it.
    private static final class Kept {
        private final UUID id;
        private final FileForm entered;
        private FileForm file;
        private String tag = "";

        Kept(UUID id, FileForm form) {
            this.id = id;
            this.entered = form;
            this.file = form;
        }

        long changes() {
            return Long.parseLong(tag.replace("\"", "")) + 1;
        }

        void learn(HttpResponse<String> answer, int status) {
            expect(status, answer);
            file = FileForm.of(answer.body());
            tag = answer.headers().firstValue("ETag").orElseThrow();
        }
    }
}
