package org.uplift.testkit.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.uplift.testkit.Tokens;

/// Writes statements wherever a service takes a text: into every parameter and header, every text
/// of a body and every cell of a sheet that its OpenAPI document knows of.
public final class Injections {

    /// Each asks the tripwire for a number where it becomes a part of a statement.
    public static final List<String> TEXTS =
            List.of(
                    "nextval('hit')",
                    "(select nextval('hit'))",
                    "0; select nextval('hit')",
                    "0 or nextval('hit') > 0",
                    "0) or nextval('hit') > 0 --",
                    "0 union all select nextval('hit')",
                    "case when true then nextval('hit') end",
                    "null; do $d$ begin perform nextval('hit'); end $d$; --",
                    "a, nextval('hit')",
                    "a desc, nextval('hit')",
                    "a desc nulls last; select nextval('hit')",
                    "a\" from (select nextval('hit') as a) b; --",
                    "$$; select nextval('hit'); --",
                    "'; select nextval('hit'); --",
                    "\\'; select nextval('hit'); --",
                    "2016-01-01'; select nextval('hit'); --",
                    "341623000000' or nextval('hit') > 0 --",
                    "00000000-0000-0000-0000-000000000000'; select nextval('hit'); --",
                    "' or nextval('hit') > 0 --",
                    "') or nextval('hit') > 0 --",
                    "')) or nextval('hit') > 0 --",
                    "%' and nextval('hit') > 0 and 'a' like '%",
                    "' || nextval('hit') || '",
                    "'/**/||/**/nextval('hit')/**/||/**/'",
                    "' || nextval(chr(104) || chr(105) || chr(116)) || '",
                    "' union select nextval('hit')::text --",
                    "', nextval('hit')::text, '",
                    "'; with a as (select nextval('hit')) select * from a; --");

    private static final JsonMapper JSON = new JsonMapper();
    private static final String EVERYBODY =
            "county-officer township-officer village-cadre operator auditor sensitive-reader";

    private final URI service;
    private final String token;
    private final Map<String, JsonNode> known = new HashMap<>();
    private final Map<String, String> sheets = new HashMap<>();

    private Injections(URI service, String token) {
        this.service = service;
        this.token = token;
    }

    /// @param division of those who ask
    public static Injections into(URI service, String division) {
        return new Injections(service, Tokens.of(EVERYBODY, division));
    }

    /// A body that is right, for an operation that takes more than its schema says.
    @CanIgnoreReturnValue
    public Injections knowing(String operation, byte[] body) throws IOException {
        known.put(operation, JSON.readTree(body));
        return this;
    }

    /// A sheet that is right, in the form of CSV without a quotation mark.
    @CanIgnoreReturnValue
    public Injections knowingSheet(String operation, String csv) {
        sheets.put(operation, csv);
        return this;
    }

    /// Every text in every parameter, header and cell; in every text of a body some, and all in the
    /// body as a whole.
    public Findings ask() throws IOException, InterruptedException {
        var random = new Random(TEXTS.size());
        var catalogue = Catalogue.of(service);
        var keepsakes = new Keepsakes();
        var values = new Values(catalogue, random, keepsakes);
        var findings = new Findings();
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (var operation : catalogue.operations()) {
                var splice = new Splice(service, operation, values, token);
                var name = operation.toString();
                var requests = splice.parameters(TEXTS);
                requests.addAll(splice.bodies(known.get(name), TEXTS));
                requests.addAll(splice.cells(sheets.getOrDefault(name, ""), TEXTS));
                for (var request : requests) {
                    var text = send(http, name, request, findings);
                    keepsakes.keep(text, random);
                }
            }
        }
        return findings;
    }

    private static String send(
            HttpClient http, String operation, HttpRequest request, Findings findings)
            throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofByteArray());
        var text = new String(answer.body(), UTF_8);
        findings.count(operation, answer.statusCode());
        if (!Fuzz.isProper(answer, text)) {
            findings.offend("%s: %d %s".formatted(request, answer.statusCode(), text));
        }
        return text;
    }
}
