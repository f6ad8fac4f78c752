package org.uplift.system;

import com.fasterxml.jackson.databind.JsonNode;

/// A household as the register acknowledged it last.
///
/// @param tag of the version that was acknowledged
record Dossier(String id, String tag, JsonNode file) {

    static Dossier of(String id, Answer answer) {
        return new Dossier(id, answer.tag(), answer.json());
    }

    long version() {
        return Long.parseLong(tag.replace("\"", ""));
    }
}
