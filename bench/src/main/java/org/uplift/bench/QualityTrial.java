package org.uplift.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.uplift.local.county.County;
import org.uplift.platform.Ids;

/// A county swept twice. What the sweep finds from nothing, many files at a time, has to be what
/// was found before, when each file was looked at in the import that brought it; and what plain SQL
/// over the same files says of some rules.
record QualityTrial(County county, Asker operator, Findings findings) {

    private static final Target WHOLE_COUNTY = Target.under(30, "s");
    private static final Target ONE_HOUSEHOLD = Target.under(5_000, "µs");
    private static final int HOUSEHOLDS = 49_014;

    List<String> lines() throws Exception {
        var again = sweep("where all is known", findings.open().size());
        var known = findings.open();
        findings.forget();
        var fresh = sweep("where nothing is known", 0);
        findings.mustBe(known);
        findings.mustBeAsPlainSqlHasIt();
        return List.of(again, fresh, single());
    }

    private String sweep(String what, int before) throws Exception {
        var path = "/v1/quality/sweeps/" + Ids.next();
        var begun = System.nanoTime();
        var begin = operator.request(path).PUT(BodyPublishers.noBody()).build();
        var answer = operator.http().send(begin, BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IOException("%s answers %s".formatted(path, answer.body()));
        }
        var sweep = operator.json(path);
        while (!sweep.hasNonNull("finishedAt")) {
            Thread.sleep(50);
            sweep = operator.json(path);
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        var work =
                Duration.between(
                        Instant.parse(sweep.get("startedAt").asText()),
                        Instant.parse(sweep.get("finishedAt").asText()));
        return ("  sweep %s: %,d households, %,.0f a second, %.1f s;"
                        + " %,d findings before, %,d opened, %,d closed%n%s")
                .formatted(
                        what,
                        sweep.get("done").asLong(),
                        sweep.get("done").asLong() * 1000.0 / Math.max(1, work.toMillis()),
                        seconds,
                        before,
                        sweep.get("opened").asLong(),
                        sweep.get("closed").asLong(),
                        WHOLE_COUNTY.line(
                                "  %,d households".formatted(HOUSEHOLDS),
                                seconds * HOUSEHOLDS / county.households()));
    }

    private String single() throws IOException, InterruptedException {
        var sum = 0.0;
        var count = 0.0;
        for (var line : new String(operator.read("/q/metrics"), UTF_8).lines().toList()) {
            if (line.startsWith("quality_rules_seconds_sum")) {
                sum += figure(line);
            } else if (line.startsWith("quality_rules_seconds_count")) {
                count += figure(line);
            }
        }
        return ONE_HOUSEHOLD.line("  rules of one household", sum / count * 1e6);
    }

    private static double figure(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }
}
