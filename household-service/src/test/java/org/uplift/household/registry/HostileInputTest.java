package org.uplift.household.registry;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.in;
import static org.uplift.household.registry.Room.COUNTY;
import static org.uplift.testkit.Requests.as;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.household.file.FileForm;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;

/// Bodies that no honest client sends: a problem document says so, and nothing is entered.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class HostileInputTest {

    private final FileForm form = FileForm.ofThree();

    @BeforeEach
    void open() {
        Room.open();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/loansFen|\"12\"",
                "/loansFen|12.5",
                "/members/0/birthDate|\"+10000-01-01\"",
                "/members/0/birthDate|\"-9999-01-01\"",
                "/monitoring|{\"type\":\"unstable\",\"risks\":[],\"since\":\"+999999999-12\",\"removed\":\"+999999999-12\",\"removal\":null}",
                "/loansFen|-1",
                "/loansFen|99999999999999999999",
                "/loansFen|true",
                "/loansFen|null",
                "/land/arable|null",
                "/militaryFamily|null",
                "/incomes/0/wageFen|null",
                "/members/0/work/months|null",
                "/loansFen|[]",
                "/loansFen|1e400",
                "/land/arable|\"NaN\"",
                "/land/arable|\"Infinity\"",
                "/land/arable|-0.5",
                "/land/arable|1e308",
                "/enoughFood|\"yes\"",
                "/enoughFood|1",
                "/enoughFood|null",
                "/filed|5",
                "/filed|[2014,2,3]",
                "/filed|\"2014-02-30\"",
                "/filed|\"yesterday\"",
                "/monitoring/since|\"2016-13\"",
                "/incomes/0/year|2016.5",
                "/incomes/0/year|2147483647",
                "/incomes/0/persons|0",
                "/place/latitude|1e308",
                "/place/datum|\"gps\"",
                "/members/0/birthDate|null",
                "/address|{}",
                "/address|5",
                "/address|5.5",
                "/address|true",
                "/otherCauses|\"illness\"",
                "/otherCauses|[null]",
                "/otherCauses|[\"illness\",\"skill\",\"land\"]",
                "/members|null",
                "/members|[]",
                "/members|[null]",
                "/members/0/id|\"no-uuid\"",
                "/members/0/name|\"\\u0000\"",
                "/address|\"\\ud800\"",
                "/group|\"\\u0007\"",
                "/help/helper|\"a\\u0000b\"",
                "/unknown|1",
                "/members/0/unknown|1"
            })
    void refusesWhatDoesNotFitAndSaysWhere(String item, String value) {
        var said = refused(raw(item, value).getBytes(UTF_8)).extract().asString();

        assertThat(said).containsAnyOf("\"path\":\"" + path(item), "from line 1, column ");
    }

    /// As problem documents write it, without the index of an element that is wrong in itself.
    private static String path(String item) {
        return item.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "5",
                "\"text\"",
                "{",
                "{\"division\":",
                "{}{}",
                "{'a':1}",
                "NaN",
                "<xml/>",
                "{\"division\":1,\"division\":2}"
            })
    void refusesWhatIsNoFile(String body) {
        refused(body.getBytes(UTF_8));
    }

    @Test
    void refusesNumbersThatAreNone() {
        refused(raw("/land/arable", "NaN").getBytes(UTF_8));
        refused(raw("/land/arable", "0x10").getBytes(UTF_8));
    }

    @Test
    void refusesBrokenUtf8() {
        refused(raw("/address", "\"\u00ff\"").getBytes(ISO_8859_1));
        refused("{\"number\u00ff\":\n1}".getBytes(ISO_8859_1));
        refused("\u00ff\u00fe{\n}".getBytes(ISO_8859_1));
    }

    @Test
    void refusesADeepNest() {
        refused(raw("/help", "[".repeat(5000) + "]".repeat(5000)).getBytes(UTF_8));
        refused(raw("/unknown", "{\"a\":".repeat(5000) + "1" + "}".repeat(5000)).getBytes(UTF_8));
    }

    /// Told by its head alone: whoever sends the rest all the same finds the door closed.
    @ParameterizedTest
    @CsvSource({
        "/v1/households/0190c3f0-0000-7000-8000-000000000001, application/json",
        "/v1/divisions, text/csv"
    })
    void refusesAHugeBody(String path, String type) throws IOException {
        var head =
                """
                PUT %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: %s\r
                Content-Length: %d\r
                \r
                """
                        .formatted(path, Tokens.of("operator", COUNTY), type, 11 << 20);
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(UTF_8));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413 ");
        }
    }

    /// Nobody says beforehand how long it will be; nor does it ever end.
    @Test
    void refusesABodyThatGrowsHuge() throws IOException {
        var head =
                """
                PUT /v1/households/%s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Purpose: visit\r
                Transfer-Encoding: chunked\r
                \r
                """
                        .formatted(Ids.next(), Tokens.of("county-officer", COUNTY));
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(60_000);
            var out = new BufferedOutputStream(socket.getOutputStream());
            out.write(head.getBytes(UTF_8));
            for (var mebibyte = 0; mebibyte < 10; mebibyte++) {
                out.write(("100000\r\n" + " ".repeat(1 << 20) + "\r\n").getBytes(UTF_8));
            }
            out.write("1\r\n \r\n".getBytes(UTF_8));
            out.flush();
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413 ");
            assertThat(answer.lines().takeWhile(line -> !line.isEmpty()))
                    .anyMatch(line ->
                            line.toLowerCase(Locale.ROOT).contains("application/problem+json"));
        }
    }

    @Test
    void refusesAHugeItem() {
        refused(raw("/address", "\"" + "村".repeat(121) + "\"").getBytes(UTF_8));
    }

    @Test
    void refusesAnotherContentTypeAndAnotherAnswer() {
        as("county-officer", COUNTY)
                .contentType("application/xml")
                .body("<file/>")
                .put("/v1/households/{id}", Ids.next())
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        as("county-officer", COUNTY)
                .accept("image/png")
                .get("/v1/households/{id}", Ids.next())
                .then()
                .statusCode(406);
    }

    @Test
    void aWrongIdIsNoHousehold() {
        as("county-officer", COUNTY)
                .get("/v1/households/1;drop table household")
                .then()
                .statusCode(in(List.of(400, 404)))
                .contentType("application/problem+json");
        as("county-officer", COUNTY)
                .queryParam("asOf", "yesterday")
                .get("/v1/households/{id}", Ids.next())
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800"})
    void aSearchForWhatNobodyCanWriteIsRefused(String name) {
        as("county-officer", COUNTY)
                .body("{\"name\":\"%s\"}".formatted(name))
                .post("/v1/household-searches")
                .then()
                .statusCode(400);
        as("county-officer", COUNTY)
                .body(Map.of("after", "AAAA"))
                .post("/v1/household-searches")
                .then()
                .statusCode(in(List.of(400, 422)));
    }

    @Test
    void textThatLooksLikeSqlIsText() {
        var name = "'); drop table person; --";
        var id = Room.registered(form.with("/members/0/name", name));

        Room.read(id).then().body("members[0].name", equalTo(name));
    }

    /// The form with a value that no tree of JSON could hold.
    private String raw(String item, String value) {
        var json = form.with(item, "@@").json();
        assertThat(json).contains("\"@@\"");
        return json.replace("\"@@\"", value);
    }

    /// And nothing of it is on the register.
    @CanIgnoreReturnValue
    private static ValidatableResponse refused(byte[] body) {
        var id = Ids.next();
        var answer =
                as("county-officer", COUNTY)
                        .contentType("application/json")
                        .body(body)
                        .put("/v1/households/{id}", id)
                        .then()
                        .statusCode(in(List.of(400, 422)))
                        .contentType("application/problem+json");
        Room.read(id).then().statusCode(404);
        return answer;
    }
}
