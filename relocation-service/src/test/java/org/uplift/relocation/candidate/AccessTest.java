package org.uplift.relocation.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.BadTokens;
import org.uplift.testkit.Family;
import org.uplift.testkit.Gatecrashers;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.access.Interview;
import org.uplift.testkit.access.Lists;
import org.uplift.testkit.access.Names;
import org.uplift.testkit.access.Questions;
import org.uplift.testkit.access.Sheet;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AccessTest {

    @Inject Candidates candidates;

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI service;

    @Test
    void believesNoBadToken() {
        BadTokens.areRefusedAt(service.resolve("/v1/candidates"));
    }

    @Test
    void letsNobodyInByAnotherWay() {
        Gatecrashers.areTurnedAwayAt(service.resolve("/v1/candidates"));
    }

    @Test
    void decidesAsTheTableSaysAndGivesEveryListAsASheet() throws IOException, InterruptedException {
        var village = Family.anyVillage();
        var township = village.substring(0, 9) + "000";
        var county = village.substring(0, 6) + "000000";
        var questions = new ArrayList<>(Questions.aboutThePlatform());
        for (var place : List.of(village, township, county)) {
            questions.addAll(Questions.about("Candidate", "/v1/candidates", learn(place), place));
        }
        var protocol = Interview.at(service).ask(questions);

        assertThat(protocol.differences(Sheet.load())).isEmpty();
        assertThat(protocol.blindSpots(Sheet.load())).isEmpty();
        assertThat(protocol.differences(Sheet.load().with("readCandidate", "helper", "duty")))
                .isNotEmpty();
        assertThat(protocol.count()).isGreaterThan(1_500);
        assertThat(Lists.faults(service, questions)).isEmpty();
        assertThat(Names.faults(service, questions, "difficulty", "reasons")).isEmpty();
    }

    private UUID learn(String place) {
        var id = UUID.randomUUID();
        var reasons = Set.of(Reason.NO_HOUSE);
        var candidate = new Candidate(id, 1, place, place + "0001", 3, reasons, true, null);
        Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew().run(() -> candidates.learn(List.of(candidate))));
        return id;
    }
}
