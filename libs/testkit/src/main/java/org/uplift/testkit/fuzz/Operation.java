package org.uplift.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/// What can be asked of a service, as its OpenAPI document says.
///
/// @param bodies the schema of what may be sent, by media type
record Operation(
        String method, String path, List<Parameter> parameters, Map<String, JsonNode> bodies) {

    /// @param place where it stands: path, query or header
    record Parameter(String name, String place, boolean isRequired, JsonNode schema) {}

    @Override
    public String toString() {
        return method + " " + path;
    }
}
