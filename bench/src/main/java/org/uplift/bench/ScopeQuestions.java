package org.uplift.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/// What officers ask of the register, about somebody who is on it.
record ScopeQuestions(Connection database, String base) {

    Map<String, HttpRequest.Builder> all() throws SQLException {
        var one =
                "select h.number || ' ' || p.name || ' ' || p.id_number from household h"
                        + " join person p on p.household_id = h.id and p.relation = 'head'"
                        + " where p.id_number is not null order by h.number offset 20000 limit 1";
        var known = text(one).split(" ");
        var questions = new LinkedHashMap<String, HttpRequest.Builder>();
        questions.put("list", get(""));
        questions.put("list of 500", get("&limit=500"));
        questions.put("list by label", get("&label=red"));
        questions.put("by number", get("&number=" + known[0]));
        questions.put("search by name", search("name", known[1]));
        questions.put("search by id number", search("idNumber", known[2]));
        return questions;
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
