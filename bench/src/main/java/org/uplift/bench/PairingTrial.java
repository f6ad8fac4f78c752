package org.uplift.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.uplift.local.county.County;
import org.uplift.platform.Ids;

/// What a proposal of each kind takes for a county.
record PairingTrial(County county, Asker officer, PairingStaff staff) {

    private static final Target WHOLE_COUNTY = Target.under(30, "s");

    List<String> lines() throws Exception {
        var serving = staff.post();
        var first = propose("fresh");
        staff.pair(first.id());
        var leaving = staff.leave(serving);
        var next = propose("rebalance");
        var left = staff.left();
        var moved = next.json().path("moved").asLong();
        if (left == 0 || moved < left) {
            throw new IllegalStateException(
                    "%d households have to go to others, %d do".formatted(left, moved));
        }
        return List.of(
                "%,d helpers serve".formatted(serving),
                first.line(),
                ("  %,d helpers leave, and with them whom %,d households know;"
                                + " %,d change hands, %,d do not")
                        .formatted(
                                leaving,
                                left,
                                moved,
                                next.json().path("households").asLong() - moved),
                next.line());
    }

    private Proposed propose(String mode) throws Exception {
        var id = Ids.next();
        var path = "/v1/pairing-proposals/" + id;
        var form =
                "{\"division\":\"%s000000\",\"day\":\"%s\",\"mode\":\"%s\"}"
                        .formatted(
                                county.code(),
                                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1),
                                mode);
        var begun = System.nanoTime();
        var _ = staff.put(path, "application/json", BodyPublishers.ofString(form));
        var proposal = officer.json(path);
        while (!proposal.hasNonNull("finishedAt")) {
            Thread.sleep(50);
            proposal = officer.json(path);
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        if (!proposal.path("optimal").asBoolean()) {
            throw new IllegalStateException("Not proven: " + proposal);
        }
        return new Proposed(id, mode, proposal, seconds);
    }

    /// A proposal as it was read, and what it took.
    private record Proposed(UUID id, String mode, JsonNode json, double seconds) {

        String line() {
            return ("  %s: %,d households, %,d helpers, %,d ways, %,d m on average,"
                            + " %,d left alone; objective %,d, bound %,d%n%s")
                    .formatted(
                            mode,
                            json.path("households").asLong(),
                            json.path("helpers").asLong(),
                            json.path("ways").asLong(),
                            json.path("metres").asLong()
                                    / Math.max(1, json.path("households").asLong()),
                            json.path("unpaired").asLong(),
                            json.path("objective").asLong(),
                            json.path("bound").asLong(),
                            WHOLE_COUNTY.line("  %s of a county".formatted(mode), seconds));
        }
    }
}
