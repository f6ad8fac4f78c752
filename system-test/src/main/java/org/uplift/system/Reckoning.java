package org.uplift.system;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

/// What must be true of a county when the trouble is over: nothing that was acknowledged is lost,
/// nothing is doubled, and everybody knows the same.
record Reckoning(Platform platform, String county, List<Dossier> acknowledged) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<Service> ROOMS =
            List.of(Service.RELOCATION, Service.JOBS, Service.TRACE);

    void check() {
        theRegisterHoldsWhatItAcknowledged();
        nothingIsLeftInAnOutbox();
        var ids = acknowledged.stream().map(Dossier::id).collect(toSet());
        var chronicle = Chronicle.of(platform.bootstrapServers(), ids);
        tellsItOnceAndInOrder(chronicle);
        everybodyAgrees();
        theAuditTellsWhoLearned(chronicle);
    }

    void theRegisterHoldsWhatItAcknowledged() {
        assertThat(acknowledged).isNotEmpty();
        assertThat(acknowledged.stream().map(this::read)).containsExactlyElementsOf(acknowledged);
        assertThat(households()).isEqualTo(acknowledged.size());
    }

    private Dossier read(Dossier dossier) {
        var register = platform.as("province", Service.HOUSEHOLD);
        return Dossier.of(dossier.id(), register.get("/v1/households/" + dossier.id()).expect(200));
    }

    private long households() {
        return platform.number(
                Service.HOUSEHOLD,
                "select count(*) from household where division like '%s%%'".formatted(county));
    }

    void nothingIsLeftInAnOutbox() {
        for (var service : Service.values()) {
            await("the outbox of " + service.title())
                    .atMost(PATIENCE)
                    .until(() -> platform.number(service, "select count(*) from outbox") == 0);
        }
    }

    /// Every version from the first to the last, one registration, and one change for each other
    /// version.
    private void tellsItOnceAndInOrder(Chronicle chronicle) {
        for (var dossier : acknowledged) {
            var files =
                    chronicle.of(dossier.id()).stream()
                            .filter(told -> !told.type().contains("label-changed"))
                            .toList();
            var first = files.isEmpty() ? 0 : files.getFirst().version();
            assertThat(files)
                    .as("what is told of " + dossier.id())
                    .extracting(Chronicle.Told::version)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(first, dossier.version()).boxed().toList());
            assertThat(files)
                    .as("what is told of " + dossier.id())
                    .filteredOn(told -> told.type().contains("registered"))
                    .hasSize(1)
                    .first()
                    .isEqualTo(files.getFirst());
        }
    }

    /// An entry for each fact, however often it came.
    private void theAuditTellsWhoLearned(Chronicle chronicle) {
        var ids = String.join("','", chronicle.households().keySet());
        var entries =
                "select count(*) from audit_entry where act = 'learned' and household_id in ('%s')"
                        .formatted(ids);
        for (var room : ROOMS) {
            await("the audit of " + room.title())
                    .atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(platform.number(room, entries))
                                    .as("what " + room.title() + " learned of " + county)
                                    .isEqualTo(chronicle.facts()));
        }
    }

    /// The statistics and the three rooms are what a recount of the register gives.
    void everybodyAgrees() {
        everybodyAgreesWithin(PATIENCE);
    }

    void everybodyAgreesWithin(Duration patience) {
        await("everybody to know the same of " + county)
                .atMost(patience)
                .untilAsserted(() -> assertThat(known()).isEqualTo(counted()));
        var proof =
                platform.as("revision", Service.ANALYTICS)
                        .get("/v1/statistics/" + division() + "/verification")
                        .expect(200)
                        .json();
        assertThat(proof.required("exact").asBoolean()).as(proof.toString()).isTrue();
    }

    boolean isAgreed() {
        return known().equals(counted());
    }

    /// What the other services say.
    Census known() {
        var page = statistics();
        return new Census(
                Tally.toldCrossed(page),
                page.at("/totals/income/netFen").asLong(),
                figure(Service.RELOCATION, "candidates", "/total/candidates"),
                figure(Service.JOBS, "labourers", "/total/labourers"),
                figure(Service.TRACE, "growers", "/growers"));
    }

    /// What the register says.
    Census counted() {
        return Census.of(new Desk(platform, Counties.small(county, 1)).export());
    }

    private JsonNode statistics() {
        return platform.as("province", Service.ANALYTICS)
                .get("/v1/statistics/" + division() + "?by=label,status,attribute,cause")
                .expect(200)
                .json();
    }

    private long figure(Service service, String things, String figure) {
        return platform.as("province", service)
                .get("/v1/%s/summary?division=%s".formatted(things, division()))
                .expect(200)
                .json()
                .at(figure)
                .asLong();
    }

    private String division() {
        return county + "000000";
    }
}
