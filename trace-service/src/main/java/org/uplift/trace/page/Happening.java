package org.uplift.trace.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Time;
import org.uplift.trace.epcis.Json;
import org.uplift.trace.gs1.Vocabulary;

/// An event of the way.
///
/// @param millis when it happened
/// @param division of who captured it
record Happening(
        long seq,
        long millis,
        String division,
        @Nullable String bizStep,
        @Nullable String bizLocation,
        String body) {

    LocalDate day() {
        return Instant.ofEpochMilli(millis).atZone(Time.HERE).toLocalDate();
    }

    /// A word of the standard's list of steps, or nothing.
    String step() {
        var bare = bizStep == null ? "" : Vocabulary.BIZ_STEP.bare(bizStep);
        return bare.matches("[a-z_]{1,40}") ? bare : "";
    }

    /// To be commissioned is to be harvested, for fruit, and to be given a code, for a box.
    String word() {
        if (!step().equals("commissioning")) {
            return step();
        }
        return body.contains(":harvestStartDate\"")
                ? "harvesting"
                : body.contains("/21/") || body.contains(":sgtin:") ? "coding" : step();
    }

    JsonNode tree() {
        return Json.read(body);
    }
}
