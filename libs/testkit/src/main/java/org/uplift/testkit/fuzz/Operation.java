package org.uplift.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What can be asked of a service, as its OpenAPI document says.
///
/// @param bodies the schema of what may be sent, by media type
/// @param statuses of its answers; `default` stands for any other refusal
record Operation(
        String method,
        String path,
        List<Parameter> parameters,
        Map<String, JsonNode> bodies,
        Set<String> statuses) {

    /// @param place where it stands: path, query or header
    record Parameter(String name, String place, boolean isRequired, JsonNode schema) {}

    boolean promises(int status) {
        return statuses.contains(Integer.toString(status))
                || (status >= 400 && statuses.contains("default"));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
