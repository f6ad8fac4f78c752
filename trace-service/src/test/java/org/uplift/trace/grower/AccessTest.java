package org.uplift.trace.grower;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.BadTokens;
import org.uplift.testkit.Family;
import org.uplift.testkit.Gatecrashers;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.access.AuditTrail;
import org.uplift.testkit.access.Interview;
import org.uplift.testkit.access.Lists;
import org.uplift.testkit.access.Names;
import org.uplift.testkit.access.Questions;
import org.uplift.testkit.access.Sheet;
import org.uplift.trace.pledge.Kind;
import org.uplift.trace.pledge.Offer;
import org.uplift.trace.pledge.Pledges;
import org.uplift.trace.proof.ProofQuestions;
import org.uplift.trace.sensor.SensorQuestions;
import org.uplift.trace.subscription.SubscriptionQuestions;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AccessTest {

    @Inject Growers growers;
    @Inject Pledges pledges;

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI service;

    @Test
    void believesNoBadToken() {
        BadTokens.areRefusedAt(service.resolve("/v1/growers"));
    }

    @Test
    void letsNobodyInByAnotherWay() {
        Gatecrashers.areTurnedAwayAt(service.resolve("/v1/growers"));
    }

    @Test
    void decidesAsTheTableSaysAndGivesEveryListAsASheet() throws IOException, InterruptedException {
        var trail = AuditTrail.fromHere();
        var village = Family.anyVillage();
        var township = village.substring(0, 9) + "000";
        var county = village.substring(0, 6) + "000000";
        var questions = new ArrayList<>(Questions.aboutThePlatform());
        questions.addAll(Questions.aboutKeys());
        for (var place : List.of(village, township, county)) {
            var grower = learn(place);
            questions.addAll(Questions.about("Grower", "/v1/growers", grower, place));
            questions.addAll(TradeQuestions.about(place, grower));
        }
        questions.addAll(EpcisQuestions.about(township));
        questions.addAll(LotQuestions.about(township));
        questions.addAll(ProofQuestions.about(township));
        questions.addAll(SensorQuestions.about(township));
        questions.addAll(SubscriptionQuestions.about(township));
        var grower = learn(township);
        questions.addAll(PageQuestions.about(township, grower, pledge(grower, township)));
        var protocol = Interview.at(service).ask(questions);

        assertThat(protocol.differences(Sheet.load())).isEmpty();
        assertThat(protocol.blindSpots(Sheet.load())).isEmpty();
        assertThat(protocol.differences(Sheet.load().with("readGrower", "helper", "duty")))
                .isNotEmpty();
        assertThat(protocol.count()).isGreaterThan(1_500);
        assertThat(trail.differences()).isEmpty();
        assertThat(Lists.faults(service, questions)).isEmpty();
        assertThat(Names.faults(service, questions, "orchard_mu", "version")).isEmpty();
    }

    private UUID pledge(UUID grower, String place) {
        var offer =
                new Offer(
                        grower,
                        place,
                        "/" + grower,
                        Kind.DONATION,
                        1_000,
                        "mail@example.org",
                        place);
        return Behalf.ofTheService(() -> pledges.take(offer));
    }

    private UUID learn(String place) {
        var id = UUID.randomUUID();
        var grower = new Grower(id, 1, place, place + "0001", 3, new BigDecimal(2), false);
        Behalf.ofTheService(
                () -> QuarkusTransaction.requiringNew().run(() -> growers.learn(List.of(grower))));
        return id;
    }
}
