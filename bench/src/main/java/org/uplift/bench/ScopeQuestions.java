package org.uplift.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What officers ask of the register, about somebody who is on it.
///
/// @param officer the token of somebody who may read files
record ScopeQuestions(Connection database, String base, String officer) {

    private static final Pattern ID_NUMBER = Pattern.compile("\"idNumber\":\"(\\d{17}[0-9X])\"");

    Map<String, HttpRequest.Builder> all() throws Exception {
        var one =
                "select h.number || ' ' || p.name || ' ' || h.id from household h"
                        + " join person p on p.household_id = h.id and p.relation = 'head'"
                        + " where p.id_sealed is not null order by h.number offset 20000 limit 1";
        var known = text(one).split(" ");
        var questions = new LinkedHashMap<String, HttpRequest.Builder>();
        questions.put("list", get(""));
        questions.put("list of 500", get("&limit=500"));
        questions.put("list by label", get("&label=red"));
        questions.put("by number", get("&number=" + known[0]));
        questions.put("search by name", search("name", known[1]));
        questions.put("search by id number", search("idNumber", idNumber(known[2])));
        return questions;
    }

    /// The database itself cannot tell it.
    private String idNumber(String household) throws IOException, InterruptedException {
        var file =
                HttpRequest.newBuilder(URI.create(base + "/households/" + household))
                        .header("Authorization", "Bearer " + officer)
                        .header("Purpose", "verification")
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            var found = ID_NUMBER.matcher(http.send(file, BodyHandlers.ofString()).body());
            if (!found.find()) {
                throw new IllegalStateException("Nobody in the household has an id number");
            }
            return found.group(1);
        }
    }

    private HttpRequest.Builder get(String query) {
        return HttpRequest.newBuilder(
                URI.create(base + "/households?" + query.replaceFirst("^&", "")));
    }

    private HttpRequest.Builder search(String item, String value) {
        return HttpRequest.newBuilder(URI.create(base + "/household-searches"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"%s\":\"%s\"}".formatted(item, value)));
    }

    private String text(String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
