package org.uplift.household.registry;

import static org.uplift.household.registry.BusyDay.expect;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.uplift.household.family.Told;
import org.uplift.household.file.FileForm;
import org.uplift.household.media.Phone;
import org.uplift.household.pairing.Staff;
import org.uplift.platform.Ids;
import org.uplift.testkit.Tokens;

/// What is done for households beside their files on a [BusyDay], and what the audit has to tell of
/// it.
final class Rounds {

    private final BusyDay day;
    private final String village;
    private final String cadre;
    private final String taker;
    private final Set<UUID> paired = new HashSet<>();
    private long beside;
    private int families;

    Rounds(BusyDay day, String village) {
        this.day = day;
        this.village = village;
        this.cadre = Tokens.of("village-cadre", village);
        this.taker = Staff.helper(village, "School");
    }

    long beside() {
        return beside;
    }

    /// How many were registered here.
    int families() {
        return families;
    }

    void goTo(UUID household, int what) throws IOException, InterruptedException {
        var home = "/v1/households/" + household;
        switch (what) {
            case 0 -> raise(home);
            case 1 -> plan(home);
            case 2 -> visit(home);
            case 3 -> apply(home);
            case 4 -> bear();
            case 5 -> photograph(household);
            case 6 -> pass(household);
            default -> order(household);
        }
    }

    @CanIgnoreReturnValue
    private UUID raise(String home) throws IOException, InterruptedException {
        var need = Ids.next();
        var form = "{\"category\":\"water\",\"urgency\":\"ordinary\",\"words\":\"a well\"}";
        changed("raiseNeed", put(cadre, home + "/needs/" + need, form), 201);
        read("readNeed", get("/v1/needs/" + need));
        return need;
    }

    private void plan(String home) throws IOException, InterruptedException {
        var measure = Ids.next();
        var form =
                """
                {"category":"industry","budgetFen":1000,"startsOn":"%1$s","endsOn":"%1$s",
                "expectedFen":7,"responsible":"somebody"}\
                """
                        .formatted(Staff.TODAY);
        changed("planMeasure", put(cadre, home + "/measures/" + measure, form), 201);
        read("readMeasure", get("/v1/measures/" + measure));
    }

    /// By somebody who visits nobody else.
    private void visit(String home) throws IOException, InterruptedException {
        var visit = Ids.next();
        var now = Instant.now();
        var visitor = Tokens.of("visitor-" + visit, "helper", village);
        var opening =
                """
                {"openedAt":"%1$s","position":{"at":"%1$s","latitude":33.1,"longitude":116.1}}\
                """
                        .formatted(now);
        var pause = "{\"at\":\"%s\",\"reason\":\"no-signal\"}".formatted(now);
        changed("openVisit", put(visitor, home + "/visits/" + visit, opening), 201);
        var path = "/v1/visits/" + visit;
        changed("pauseVisit", put(visitor, path + "/pauses/" + Ids.next(), pause), 200);
        read("readVisit", get(path));
    }

    private void apply(String home) throws IOException, InterruptedException {
        var path = home + "/procedures/" + Ids.next();
        var form = "{\"kind\":\"exit\",\"reason\":\"other\"}";
        changed("openProcedure", put(cadre, path, form), 201);
        changed(
                "withdrawProcedure",
                put(cadre, path + "/withdrawal", "{\"reason\":\"household\"}"),
                200);
        read("readProcedure", get(path));
    }

    /// In a family that nothing else happens to. Both are versions of its file.
    private void bear() throws IOException, InterruptedException {
        var home = "/v1/households/" + Ids.next();
        var form = FileForm.ofThree().with("/division", village).json();
        expect(201, put(cadre, home, form));
        day.count("registerHousehold", 1);
        families++;
        var path = home + "/family-changes/" + Ids.next();
        expect(201, day.send(cadre, "PUT", path, Told.birth(), "\"0\""));
        day.count("putFamilyChange", 1);
        read("listFamilyChanges", get(home + "/family-changes"));
    }

    /// Of a need.
    private void photograph(UUID household) throws IOException, InterruptedException {
        var home = "/v1/households/" + household;
        var _ = new Phone(village, household).sendsAPhoto(raise(home));
        day.count("beginUpload", 1);
        day.count("continueUpload", 1);
        beside += 2;
        read("listMedia", get(home + "/media"));
    }

    /// From who answers for the household to somebody who will not.
    private void pass(UUID household) throws IOException, InterruptedException {
        if (paired.add(household)) {
            pair(household);
        }
        read("listHouseholdPairings", get("/v1/households/" + household + "/pairings"));
        var path = "/v1/pairing-hand-overs/" + Ids.next();
        var form =
                "{\"household\":\"%s\",\"to\":\"%s\",\"on\":\"%s\"}"
                        .formatted(household, taker, Staff.TODAY);
        changed("proposePairingHandOver", put(day.officer(), path, form), 200);
        var own = Tokens.of(taker, "helper", village);
        changed(
                "refusePairingHandOver",
                put(own, path + "/refusal", "{\"reason\":\"too far\"}"),
                200);
        day.count("refusePairingHandOver", 1);
    }

    /// As if a plan had been accepted, by somebody who answers for nobody else.
    private void pair(UUID household) {
        var helper = Staff.helper(village, "Road Office");
        try {
            Owner.says(
                    """
                    insert into pairing
                        (id, household_id, division, helper, since, decided_by, decided_at)
                    values ('%s', '%s', '%s', '%s', current_date - 9, 'somebody', now())\
                    """
                            .formatted(Ids.next(), household, village, helper));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void order(UUID household) throws IOException, InterruptedException {
        var path = "/v1/tasks/" + Ids.next();
        var form =
                """
                {"to":"village","division":"%s","household":"%s","kind":"look","words":"the roof",
                "due":"%s"}\
                """
                        .formatted(village, household, Staff.TODAY.plusDays(3));
        changed("giveTask", put(cadre, path, form), 201);
        read("readTask", get(path));
        changed("seeTask", put(cadre, path + "/sight", ""), 200);
    }

    private void changed(String operation, HttpResponse<String> answer, int status) {
        expect(status, answer);
        day.count(operation, 1);
        beside++;
    }

    private void read(String operation, HttpResponse<String> answer) {
        expect(200, answer);
        day.count(operation, 1);
    }

    private HttpResponse<String> put(String token, String path, String body)
            throws IOException, InterruptedException {
        return day.send(token, "PUT", path, body);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return day.send(day.officer(), "GET", path, "");
    }
}
