package org.uplift.local.opening;

import java.net.http.HttpRequest.BodyPublishers;
import org.uplift.local.ground.Port;

/// Steps of the trade as somebody takes them.
record Steps(Api officer) {

    void put(String path, String json) {
        var body = BodyPublishers.ofString(json);
        var _ = officer.put(Port.TRACE, path, "application/json", body);
    }

    /// @param kind harvest or sale
    String sheet(String kind, String csv) {
        var path = "/v1/%s-sheets?commit=true".formatted(kind);
        var card = officer.post(Port.TRACE, path, "text/csv", BodyPublishers.ofString(csv));
        return "%,d".formatted(card.path("rows").asInt());
    }
}
