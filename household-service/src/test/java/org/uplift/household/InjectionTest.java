package org.uplift.household;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.imports.Officer;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.fuzz.Injections;
import org.uplift.testkit.fuzz.Tripwire;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class InjectionTest {

    private static final String DIVISIONS =
            "code,name,level,parent\n341623101999,村,VILLAGE,341623101000\n";
    private static final String DUTIES =
            "subject,name,unit,role,division,from,until\n"
                    + "injected,张三,乡,helper,341623100000,2020-01-01,2020-02-01\n";
    private static final List<String> ITEMS =
            List.of(
                    "/address",
                    "/group",
                    "/account/bank",
                    "/account/number",
                    "/members/1/name",
                    "/members/1/idNumber",
                    "/members/1/phone",
                    "/division",
                    "/number",
                    "/phone",
                    "/mainCause");

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI service;

    @BeforeEach
    void open() {
        Officer.open();
    }

    @Test
    @Tag("long")
    void writesNothingThatWasSentIntoAStatement() throws Exception {
        try (var wire = Tripwire.set()) {
            assertThat(wire.harmless(Injections.TEXTS)).isEmpty();

            var findings =
                    Injections.into(service, Officer.COUNTY)
                            .knowing("PUT /v1/households/{id}", FileForm.ofThree().bytes())
                            .knowingSheet("PUT /v1/divisions", DIVISIONS)
                            .knowingSheet("PUT /v1/duties", DUTIES)
                            .ask();

            assertThat(wire.isHit()).isFalse();
            assertThat(findings.offences()).as(findings.toString()).isEmpty();
            assertThat(findings.asked()).isGreaterThan(1_000);
        }
    }

    @Test
    void writesNothingOutOfAFileIntoAStatement() {
        try (var wire = Tripwire.set()) {
            Officer.committed(Officer.checked(Officer.csv(spoiltFamilies())));

            assertThat(wire.isHit()).isFalse();
        }
    }

    /// Every text in one item, and every item with some text.
    private static HouseholdFile[] spoiltFamilies() {
        return IntStream.range(0, Injections.TEXTS.size() * 2)
                .mapToObj(turn -> {
                    var item = ITEMS.get(turn % ITEMS.size());
                    var text = Injections.TEXTS.get(turn % Injections.TEXTS.size());
                    return Officer.family().with(item, text).file();
                })
                .toArray(HouseholdFile[]::new);
    }
}
