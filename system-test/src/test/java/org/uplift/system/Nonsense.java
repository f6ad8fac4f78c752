package org.uplift.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.SplittableRandom;

/// Makes bad requests of an operation: one or more things about each are wrong.
record Nonsense(Operation operation, Mold mold, SplittableRandom random) {

    private static final List<String> WORDS =
            List.of(
                    "x",
                    "0",
                    "-1",
                    "null",
                    "true",
                    "341623000000",
                    "341623100200",
                    "999999999999",
                    "018f4d9e-0000-7000-8000-000000000001",
                    "00000000-0000-0000-0000-000000000000",
                    "99999999999999999999",
                    "2017-02-30",
                    "' or '1'='1",
                    "\"; drop table household; --",
                    "../../etc/passwd",
                    "%",
                    "\u0000",
                    "李桂英",
                    "\ud83c\udf4e",
                    "a".repeat(2_000),
                    "{}",
                    "label,label",
                    "${jndi:ldap://x}");
    private static final List<String> BODIES =
            List.of(
                    "",
                    "{",
                    "{\"a\":",
                    "[]",
                    "{}",
                    "null",
                    "17",
                    "\"text\"",
                    "true",
                    "\u0000",
                    "\ufeff{}",
                    "{\"a\":1}{\"b\":2}",
                    "{\"a\":1,\"a\":2}",
                    "[".repeat(20_000),
                    "{\"a\":".repeat(5_000),
                    "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
                    "number,division\n1,2\n",
                    "PK\u0003\u0004",
                    "code,name,level,parent\nx,y,z,w\n");
    private static final List<String> TYPES =
            List.of(
                    "application/json",
                    "application/xml",
                    "text/plain",
                    "text/csv",
                    "text/csv;charset=nonsense",
                    "application/x-ndjson",
                    "multipart/form-data",
                    "application/x-www-form-urlencoded",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "nonsense",
                    "a/b;c",
                    "*/*");
    private static final List<String> ACCEPTED =
            List.of("*/*", "application/json", "image/png", "text/html", "nonsense", "*/*;q=x");
    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "DELETE", "PATCH");

    HttpRequest request(Api api) {
        var request = api.request(path() + query());
        if (random.nextInt(3) == 0) {
            var _ = request.header("Accept", pick(ACCEPTED));
        }
        for (var header : operation.headers()) {
            if (random.nextBoolean()) {
                var _ = request.header(header, pick(List.of("x", "\"1\"", "*", "W/\"1\"", "-1")));
            }
        }
        var method = random.nextInt(6) == 0 ? pick(METHODS) : operation.method();
        if (operation.bodies().isEmpty() && random.nextInt(5) > 0) {
            return request.method(method, BodyPublishers.noBody()).build();
        }
        var types = List.copyOf(operation.bodies().keySet());
        var type = types.isEmpty() || random.nextInt(4) == 0 ? pick(TYPES) : pick(types);
        return request.header("Content-Type", type).method(method, body(type)).build();
    }

    private BodyPublisher body(String type) {
        var schema = operation.bodies().get(type);
        if (schema != null && type.contains("json") && random.nextInt(3) > 0) {
            return BodyPublishers.ofString(mold.confused(schema));
        }
        if (random.nextInt(8) == 0) {
            var bytes = new byte[random.nextInt(1, 3_000)];
            random.nextBytes(bytes);
            return BodyPublishers.ofByteArray(bytes);
        }
        return BodyPublishers.ofString(pick(BODIES));
    }

    private String path() {
        var path = new StringBuilder();
        for (var part : operation.path().split("/")) {
            if (!part.isEmpty()) {
                path.append('/').append(part.startsWith("{") ? encoded(pick(WORDS)) : part);
            }
        }
        return path.toString();
    }

    private String query() {
        var query = new StringBuilder();
        for (var name : operation.queries()) {
            if (random.nextBoolean()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(encoded(pick(WORDS)));
            }
        }
        return query.toString();
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, UTF_8).replace("+", "%20");
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
