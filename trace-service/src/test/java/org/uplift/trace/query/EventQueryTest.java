package org.uplift.trace.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.uplift.platform.identity.Roles.AUDITOR;
import static org.uplift.platform.identity.Roles.VILLAGE_CADRE;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Requests;
import org.uplift.trace.capture.Sample;

/// Six events of one village, A to F, one and more of each type, and what finds which of them.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EventQueryTest {

    private static final Path QUERIES =
            Path.of(
                    "src/test/resources/epcis/openepcis-test-resources/2.0/EPCIS/JSON/Query/Queries");
    private static final Path SCHEMA = Path.of("src/test/resources/epcis/query-schema.json");
    private static final String LIST = "epcisBody.queryResults.resultsBody.eventList";

    private final String village = Family.anyVillage();
    private final String serial = Sample.serial();

    /// What is asked, and what it finds; `*` is the serial number of the day.
    private static final String[][] FINDS = {
        {"perPage=30", "ABCDEF"},
        {"eventType=ObjectEvent", "AD"},
        {"eventType=ObjectEvent%7CAggregationEvent", "ABD"},
        {"eventType=AssociationEvent", "F"},
        {"EQ_action=ADD", "BDEF"},
        {"EQ_bizStep=harvesting", ""},
        {"EQ_bizStep=packing%7Cinspecting", "BD"},
        {"EQ_bizStep=https://ref.gs1.org/cbv/BizStep-packing", "B"},
        {"EQ_disposition=in_progress", "A"},
        {"EQ_persistentDisposition_set=completeness_verified", "B"},
        {"EQ_persistentDisposition_unset=completeness_verified", ""},
        {"EQ_readPoint=https://id.gs1.org/414/9521141000014", "A"},
        {"EQ_readPoint=urn:epc:id:sgln:9521141.00001.0", "A"},
        {"WD_readPoint=urn:epc:id:sgln:9521141.00001.0", "AB"},
        {"EQ_bizLocation=urn:epc:id:sgln:9521141.00002.0", "A"},
        {"GE_eventTime=2024-10-03T00:00:00Z", "CDEF"},
        {"LT_eventTime=2024-10-02T00:00:00%2B08:00", "A"},
        {"GE_recordTime=2024-10-03T00:00:00Z", "ABCDEF"},
        {"MATCH_epc=urn:epc:id:sgtin:9521141.001234.*1", "AB"},
        {"MATCH_epc=https://other.example/01/09521141012345/10/L/21/*1", "AB"},
        {"MATCH_epc=urn:epc:idpat:sgtin:9521141.001234.[star]", "ABDEF"},
        {"MATCH_epc=urn:epc:idpat:sgtin:9521141.[star].[star]", "ABDEF"},
        {"MATCH_epc=urn:epc:id:sgtin:9521141.001234.*6", "F"},
        {"MATCH_parentID=urn:epc:id:sscc:9521141.0000000333", "B"},
        {"MATCH_parentID=urn:epc:id:grai:9521141.00001.8", "F"},
        {"MATCH_anyEPC=urn:epc:id:grai:9521141.00001.8", "F"},
        {"MATCH_inputEPC=urn:epc:id:sgtin:9521141.001234.*1", "C"},
        {"MATCH_outputEPC=urn:epc:id:sgtin:9521141.001234.*3", "C"},
        {"MATCH_anyEPC=urn:epc:id:sgtin:9521141.001234.*1", "ABC"},
        {"MATCH_anyEPC=https://id.gs1.org/00/095211410000003336", "B"},
        {"MATCH_inputEPCClass=urn:epc:class:lgtin:9521141.001234.L1", "C"},
        {"MATCH_epcClass=urn:epc:class:lgtin:9521141.001234.L1", ""},
        {"MATCH_anyEPCClass=urn:epc:idpat:sgtin:9521141.[star].[star]", "C"},
        {"EQ_quantity=20", "C"},
        {"GT_quantity=20", ""},
        {"GE_quantity_TNE=0.02", "C"},
        {"LT_quantity_GRM=20000", ""},
        {"EQ_transformationID=urn:epc:id:gdti:9521141.00001.T1", "C"},
        {"EQ_bizTransaction_po=urn:epc:id:gdti:9521141.00002.1", "E"},
        {"EQ_bizTransaction_inv=urn:epc:id:gdti:9521141.00002.1", ""},
        {"EQ_source_owning_party=urn:epc:id:pgln:9521141.00003", "E"},
        {"EQ_destination_owning_party=https://id.gs1.org/417/9521141000045", "E"},
        {"EQ_example:grade=first", "A"},
        {"GE_example:sugar=12.5", "A"},
        {"LT_example:sugar=12.5", "B"},
        {"EXISTS_example:box=", "A"},
        {"EQ_INNER_example:colour=green", "A"},
        {"EQ_example:colour=green", ""},
        {"EQ_ILMD_cbvmda:lotNumber=L1", "D"},
        {"GE_ILMD_cbvmda:bestBefore=2024-12-01T00:00:00Z", "D"},
        {"EXISTS_ILMD_https://ns.example.com/epcis/orchard=", "D"},
        {"EQ_INNER_ILMD_example:village=north", "D"},
        {"EXISTS_sensorElementList=", "D"},
        {"EQ_type=Temperature", "D"},
        {"EQ_deviceID=urn:epc:id:giai:9521141.7", "D"},
        {"EQ_value_CEL=4.5", "D"},
        {"GE_value_KEL=277.65", "D"},
        {"LT_value_FAH=40.1", ""},
        {"LT_value_FAH=40.11", "D"},
        {"GE_maxValue_CEL=6", "D"},
        {"EQ_stringValue=fresh", "D"},
        {"EQ_booleanValue=true", "D"},
        {"GE_percRank=50", "D"},
        {"GE_startTime=2024-10-03T00:00:00Z", "D"},
        {"LT_endTime=2024-10-03T00:00:00Z", ""},
        {"EQ_SENSORREPORT_example:probe=deep", "D"},
        {"EXISTS_errorDeclaration=", ""},
        {"EQ_eventID=urn:example:*:A%7Curn:example:*:E", "AE"},
        {"EQ_action=ADD&eventType=ObjectEvent", "D"},
    };

    private static final List<String> WRONG =
            List.of(
                    "GE_eventDate=2026-01-01T00:00:00Z",
                    "GE_eventTime=yesterday",
                    "EQ_action=SHIPPED",
                    "eventType=Event",
                    "orderBy=colour",
                    "orderBy=eventTime&orderDirection=SIDEWAYS",
                    "eventCountLimit=5",
                    "orderBy=eventTime&eventCountLimit=5&maxEventCount=5",
                    "perPage=0",
                    "perPage=many",
                    "nextPageToken=nonsense",
                    "nextPageToken=KzEwMDAwMDAwMDAtMTItMzFUMjM6NTk6NTlaIDEgMQ",
                    "GE_eventTime=%2B300000-01-01T00:00:00Z",
                    "MATCH_epc=https://id.gs1.org/01/09521141012346/21/1",
                    "EQ_value_CEL=warm",
                    "HASATTR_colour=x",
                    "EQATTR_readPoint=x",
                    "EQATTR_colour_cbvmda:name=x",
                    "EQ_bizStep=");

    @BeforeEach
    void captures() {
        for (var event : events()) {
            Requests.as(VILLAGE_CADRE, village)
                    .body(event.getBytes(UTF_8))
                    .post("/epcis/events")
                    .then()
                    .statusCode(201);
        }
    }

    private List<String> events() {
        var first = epc("1");
        var place = "\"readPoint\": {\"id\": \"urn:epc:id:sgln:9521141.00001.%s\"}, ";
        return List.of(
                event("A", 1, "ObjectEvent", "OBSERVE", "\"epcList\": [\"" + first + "\"]")
                        + place.formatted("0")
                        + """
                        "bizLocation": {"id": "urn:epc:id:sgln:9521141.00002.0"},
                        "disposition": "in_progress", "bizStep": "commissioning",
                        "example:grade": "first", "example:sugar": 13.2,
                        "example:box": {"example:colour": "green"}}
                        """,
                event("B", 2, "AggregationEvent", "ADD", "\"childEPCs\": [\"" + first + "\"]")
                        + place.formatted("gate")
                        + """
                        "parentID": "urn:epc:id:sscc:9521141.0000000333",
                        "persistentDisposition": {"set": ["completeness_verified"]},
                        "example:sugar": 9.5,
                        "bizStep": "packing"}
                        """,
                event("C", 3, "TransformationEvent", "", "\"inputEPCList\": [\"" + first + "\"]")
                        + """
                        "outputEPCList": ["%s"],
                        "transformationID": "urn:epc:id:gdti:9521141.00001.T1",
                        "inputQuantityList": [{"quantity": 20, "uom": "KGM",
                          "epcClass": "urn:epc:class:lgtin:9521141.001234.L1"}]}
                        """
                                .formatted(epc("3")),
                event("D", 4, "ObjectEvent", "ADD", "\"epcList\": [\"" + epc("4") + "\"]")
                        + """
                        "bizStep": "inspecting",
                        "ilmd": {"cbvmda:lotNumber": "L1",
                          "cbvmda:bestBefore": "2024-12-24T00:00:00Z",
                          "example:orchard": {"example:village": "north"}},
                        "sensorElementList": [{
                          "sensorMetadata": {"deviceID": "urn:epc:id:giai:9521141.7",
                            "startTime": "2024-10-04T00:00:00Z",
                            "endTime": "2024-10-04T01:00:00Z"},
                          "sensorReport": [{"type": "Temperature", "value": 4.5,
                            "maxValue": 6, "percRank": 50, "stringValue": "fresh",
                            "booleanValue": true, "example:probe": "deep",
                            "uom": "CEL"}]}]}
                        """,
                event("E", 5, "TransactionEvent", "ADD", "\"epcList\": [\"" + epc("5") + "\"]")
                        + """
                        "bizTransactionList": [{"type": "po",
                          "bizTransaction": "urn:epc:id:gdti:9521141.00002.1"}],
                        "sourceList": [{"type": "owning_party",
                          "source": "urn:epc:id:pgln:9521141.00003"}],
                        "destinationList": [{"type": "owning_party",
                          "destination": "urn:epc:id:pgln:9521141.00004"}]}
                        """,
                event("F", 6, "AssociationEvent", "ADD", "\"childEPCs\": [\"" + epc("6") + "\"]")
                        + """
                        "parentID": "urn:epc:id:grai:9521141.00001.8"}
                        """);
    }

    @Test
    void findsByEveryParameter() {
        var wrong = new ArrayList<String>();
        for (var one : FINDS) {
            var found = letters(ask(one[0]));
            if (!found.equals(one[1])) {
                wrong.add("%s finds %s, not %s".formatted(one[0], found, one[1]));
            }
        }

        assertThat(wrong).isEmpty();
    }

    /// What a document says of places, products and parties, and which events are found by it.
    @Test
    void findsByWhatDocumentsSayBesideEvents() {
        captureMasterData("CN");
        var finds =
                new String[][] {
                    {"HASATTR_readPoint=cbvmda:countryCode", "A"},
                    {"HASATTR_readPoint=cbvmda:streetAddress", ""},
                    {"HASATTR_bizLocation=cbvmda:countryCode", ""},
                    {"EQATTR_readPoint_cbvmda:countryCode=CN%7CVN", "A"},
                    {"EQ_ATTR_readPoint_cbvmda:countryCode=CN", "A"},
                    {"EQATTR_readPoint_cbvmda:countryCode=VN", ""},
                    {"EQATTR_epcClass_example:variety=red", "C"},
                    {"HASATTR_epcClass=example:variety%7Ccbvmda:name", "C"},
                    {"EQATTR_destination_urn:epcglobal:cbv:mda%23name=shop", "E"},
                    {"EQATTR_source_cbvmda:name=shop", ""},
                    {"WD_readPoint=urn:epc:id:sgln:9521141.00009.0", "A"},
                    {"WD_readPoint=urn:epc:id:sgln:9521141.00008.0", "A"},
                    {"EQ_readPoint=urn:epc:id:sgln:9521141.00009.0", ""},
                };
        for (var one : finds) {
            assertThat(letters(ask(one[0]))).as(one[0]).isEqualTo(one[1]);
        }
        captureMasterData("VN");
        assertThat(letters(ask("EQATTR_readPoint_cbvmda:countryCode=CN"))).isEmpty();
        assertThat(letters(ask("EQATTR_readPoint_cbvmda:countryCode=VN"))).isEqualTo("A");
    }

    @Test
    void findsWhatDeclaresErrors() {
        var error =
                """
                {"errorDeclaration": {"declarationTime": "2024-11-01T08:00:00Z",
                  "reason": "incorrect_data", "correctiveEventIDs": ["urn:example:%s:E"],
                  "example:who": "clerk", "example:box": {"example:colour": "green"}},
                """
                        .formatted(serial);
        as().body(events().getFirst().replaceFirst("\\{", error).getBytes(UTF_8))
                .post("/epcis/events")
                .then()
                .statusCode(201);
        var finds =
                new String[][] {
                    {"EXISTS_errorDeclaration=", "A"},
                    {"EQ_errorReason=incorrect_data", "A"},
                    {"EQ_errorReason=did_not_occur", ""},
                    {"EQ_correctiveEventID=urn:example:*:E", "A"},
                    {"GE_errorDeclarationTime=2024-11-01T08:00:00Z", "A"},
                    {"LT_errorDeclarationTime=2024-11-01T08:00:00Z", ""},
                    {"GE_errorDeclaration_Time=2024-11-01T08:00:01Z", ""},
                    {"LT_errorDeclaration_Time=2024-11-01T08:00:01Z", "A"},
                    {"EQ_ERROR_DECLARATION_example:who=clerk", "A"},
                    {"EXISTS_ERROR_DECLARATION_example:whom=", ""},
                    {"EQ_INNER_ERROR_DECLARATION_example:colour=green", "A"},
                    {"EQ_eventID=urn:example:*:A", "AA"},
                };
        for (var one : finds) {
            assertThat(letters(ask(one[0]))).as(one[0]).isEqualTo(one[1]);
        }
    }

    private void captureMasterData(String country) {
        var header =
                """
                "epcisHeader": {"epcisMasterData": {"vocabularyList": [
                  {"type": "urn:epcglobal:epcis:vtype:ReadPoint", "vocabularyElementList": [
                    {"id": "urn:epc:id:sgln:9521141.00001.0", "attributes": [
                      {"id": "cbvmda:countryCode", "attribute": "%s"}]},
                    {"id": "urn:epc:id:sgln:9521141.00009.0",
                     "children": ["urn:epc:id:sgln:9521141.00001.0"]},
                    {"id": "urn:epc:id:sgln:9521141.00008.0",
                     "children": ["urn:epc:id:sgln:9521141.00009.0"]}]},
                  {"type": "urn:epcglobal:epcis:vtype:EPCClass", "vocabularyElementList": [
                    {"id": "urn:epc:class:lgtin:9521141.001234.L1", "attributes": [
                      {"id": "example:variety", "attribute": "red"}]}]},
                  {"type": "urn:epcglobal:epcis:vtype:SourceDest", "vocabularyElementList": [
                    {"id": "urn:epc:id:pgln:9521141.00004", "attributes": [
                      {"id": "urn:epcglobal:cbv:mda#name", "attribute": "shop"}]}]}]}},
                "epcisBody"\
                """
                        .formatted(country);
        var event = Sample.event(epc("9"), "\"bizStep\": \"%s\", ".formatted("storing"));
        var job =
                as().body(Sample.document(event).replace("\"epcisBody\"", header).getBytes(UTF_8))
                        .post("/epcis/capture")
                        .then()
                        .log()
                        .ifValidationFails()
                        .statusCode(202)
                        .extract()
                        .header("Location");
        var path = job.substring(job.indexOf("/epcis/"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as().get(path).jsonPath().getBoolean("success"));
    }

    @Test
    void saysEverywhereWhatMayBeDone() {
        name(serial, "{\"EQ_action\": [\"ADD\"]}").then().statusCode(201);
        for (var path :
                List.of(
                        "/epcis",
                        "/epcis/events",
                        "/epcis/events/urn:example:1",
                        "/epcis/bizSteps",
                        "/epcis/bizSteps/packing",
                        "/epcis/bizSteps/packing/events",
                        "/epcis/queries",
                        "/epcis/queries/" + serial,
                        "/epcis/queries/" + serial + "/events",
                        "/epcis/queries/" + serial + "/subscriptions",
                        "/epcis/capture")) {
            as().options(path)
                    .then()
                    .log()
                    .ifValidationFails()
                    .statusCode(204)
                    .header("Allow", containsString("GET"))
                    .header("GS1-EPCIS-Min", "2.0")
                    .header("GS1-CBV-Max", "2.0")
                    .header("GS1-EPC-Format", containsString("Always_EPC_URN"));
        }
        as().options("/epcis/colours/red").then().statusCode(404);
    }

    /// The standard's own list: its schema of queries, which escapes its patterns once too often.
    @Test
    void understandsEveryParameterOfTheStandard() throws IOException {
        var query = new JsonMapper().readTree(SCHEMA.toFile()).findParent("patternProperties");
        var names = new ArrayList<String>();
        query.path("patternProperties").fieldNames().forEachRemaining(it -> names.add(named(it)));
        query.path("properties").fieldNames().forEachRemaining(names::add);
        names.remove("@context");

        assertThat(names).hasSizeGreaterThan(160);
        assertThat(names).allMatch(this::isUnderstood);
    }

    /// A name that such a pattern means.
    private static String named(String pattern) {
        return pattern.replaceAll("[\\^$]", "")
                .replace("[a-z][a-zA-Z0-9]*\\\\:\\\\w+", "example:field")
                .replace("\\\\w+_\\\\w+", "readPoint_name")
                .replace("[a-z][a-zA-Z0-9_]+", "type")
                .replace("[A-Z0-9]{2,4}", "CEL");
    }

    private boolean isUnderstood(String name) {
        var more = name.equals("eventCountLimit") ? "&orderBy=eventTime" : "";
        return Stream.of(
                        "x:y",
                        "1",
                        "1000",
                        "2024-10-01T00:00:00Z",
                        "ADD",
                        "ObjectEvent",
                        "eventTime",
                        "DESC")
                .anyMatch(value -> ask(name + "=" + value + more).statusCode() == 200);
    }

    @Test
    void refusesWhatIsNoQuery() {
        for (var query : WRONG) {
            ask(query)
                    .then()
                    .log()
                    .ifValidationFails()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("epcisException:QueryParameterException"));
        }
    }

    @Test
    void turnsPagesInTheOrderWished() {
        assertThat(walk("perPage=2")).containsExactly("AB", "CD", "EF");
        assertThat(walk("perPage=4&orderBy=eventTime")).containsExactly("CDEF", "AB");
        assertThat(walk("perPage=5&orderBy=eventTime&orderDirection=ASC"))
                .containsExactly("ABCDE", "F");
        assertThat(walk("orderBy=eventTime&eventCountLimit=2")).containsExactly("EF");
        assertThat(walk("perPage=2&orderBy=example:sugar&orderDirection=ASC"))
                .containsExactly("CD", "EF", "AB");
        assertThat(walk("perPage=3&orderBy=example:sugar")).containsExactly("ABF", "CDE");
        assertThat(walk("orderBy=example:grade&eventCountLimit=1")).containsExactly("A");
        assertThat(ask("maxEventCount=6").statusCode()).isEqualTo(200);
        ask("maxEventCount=5")
                .then()
                .statusCode(413)
                .body("type", equalTo("epcisException:QueryTooLargeException"));
    }

    @Test
    void givesIdentifiersOutInTheFormWished() {
        var link = "https://id.gs1.org/01/09521141012345/21/" + serial + "1";

        assertThat(epcIn("Always_GS1_Digital_Link")).isEqualTo(link);
        assertThat(epcIn("Never_Translates")).isEqualTo(epc("1"));
        assertThat(epcIn("Always_EPC_URN")).isEqualTo(epc("1"));
    }

    @Test
    void givesXmlToWhoeverUnderstandsThatAlone() {
        var byEpc = "/epcis/events?MATCH_anyEPC=" + epc("1");
        name(serial, "{\"EQ_action\": [\"ADD\"]}").then().statusCode(201);
        for (var path :
                List.of(
                        byEpc,
                        "/epcis/bizSteps/packing/events",
                        "/epcis/queries/" + serial + "/events")) {
            as().accept("application/xml")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .contentType("application/xml")
                    .header("GS1-CBV-XML-Format", "Always_Web_URI")
                    .body("EPCISQueryDocument.@schemaVersion", equalTo("2.0"));
        }
        as().accept("application/xml")
                .get("/epcis/bizSteps/packing/events")
                .then()
                .body(containsString("<bizStep>https://ref.gs1.org/cbv/BizStep-packing</bizStep>"));
        as().get(byEpc).then().contentType("application/json");
        as().accept("text/html, application/json;q=0.5, */*;q=0.1")
                .get(byEpc)
                .then()
                .contentType("application/json");
        as().accept("image/png").get(byEpc).then().statusCode(406);
    }

    @Test
    void showsWhatIsKnown() {
        assertThat(members("/epcis/bizSteps"))
                .containsExactly("commissioning", "inspecting", "packing");
        assertThat(members("/epcis/eventTypes")).hasSize(5);
        assertThat(members("/epcis/epcs")).hasSize(7);
        assertThat(members("/epcis/readPoints")).hasSize(2);
        assertThat(members("/epcis/bizLocations"))
                .containsExactly("https://id.gs1.org/414/9521141000021");
        assertThat(members("/epcis/dispositions")).containsExactly("in_progress");
        assertThat(members("/epcis/bizSteps/packing")).containsExactly("events");
        assertThat(letters(as().get("/epcis/bizSteps/packing/events"))).isEqualTo("B");
        assertThat(letters(as().get("/epcis/epcs/{epc}/events", epc("1")))).isEqualTo("ABC");
        as().get("/epcis/bizSteps/juggling").then().statusCode(404);
        as().get("/epcis/colours").then().statusCode(404);
        assertThat(members("/epcis")).contains("events", "epcs");
    }

    @Test
    void givesNamesToQueries() throws IOException {
        var path = "/epcis/queries/" + serial;
        var query =
                """
                {"@context": {"ex": "https://ns.example.com/epcis/"}, "EQ_ex:grade": ["first"]}
                """;

        name(serial, query).then().statusCode(201);
        name(serial, query).then().statusCode(409);
        assertThat(letters(as().get(path + "/events"))).isEqualTo("A");
        as().get(path).then().statusCode(200).body("'EQ_ex:grade'[0]", equalTo("first"));
        as().delete(path).then().statusCode(204);
        as().get(path)
                .then()
                .statusCode(404)
                .body("type", equalTo("epcisException:NoSuchNameException"));

        name(serial, Files.readString(QUERIES.resolve("SimpleEventQuery.json")))
                .then()
                .statusCode(201);
        assertThat(letters(as().get(path + "/events"))).isEmpty();
        for (var wrong : List.of("Query_with_invalid_values", "Query_with_unknown_parameter")) {
            name("x" + serial, Files.readString(QUERIES.resolve("Invalid/" + wrong + ".json")))
                    .then()
                    .statusCode(400);
        }
    }

    private Response name(String name, String query) {
        return as().body("{\"name\": \"%s\", \"query\": %s}".formatted(name, query))
                .post("/epcis/queries");
    }

    @Test
    void isNoBusinessOfTheNextVillage() {
        var next = Family.anyVillage();

        assertThat(letters(Requests.as(AUDITOR, next).get("/epcis/events"))).isEmpty();
        Requests.as(AUDITOR, next)
                .get("/epcis/events/{id}", "urn:example:" + serial + ":A")
                .then()
                .statusCode(404);
    }

    private String event(String letter, int day, String type, String action, String what) {
        return """
        {"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
           {"example": "https://ns.example.com/epcis/"}],
         "eventID": "urn:example:%s:%s", "type": "%s", %s
         "eventTime": "2024-10-0%dT08:00:00+08:00", "eventTimeZoneOffset": "+08:00", %s,
        """
                .formatted(
                        serial,
                        letter,
                        type,
                        action.isEmpty() ? "" : "\"action\": \"" + action + "\",",
                        day,
                        what);
    }

    private RequestSpecification as() {
        return Requests.as(VILLAGE_CADRE, village);
    }

    private Response ask(String query) {
        return as().header("GS1-Extensions", "example=https://ns.example.com/epcis/")
                .urlEncodingEnabled(false)
                .get("/epcis/events?" + query.replace("*", serial).replace("[star]", "*"));
    }

    private List<String> walk(String query) {
        var pages = new ArrayList<String>();
        for (var more = query; !more.isEmpty() && pages.size() < 9; ) {
            var answer = ask(more);
            pages.add(letters(answer));
            var link = answer.header("Link");
            more = link == null ? "" : link.replaceFirst("<[^?]*\\?(.*)>.*", "$1");
        }
        return pages;
    }

    private static String letters(Response answer) {
        var ids = answer.then().statusCode(200).extract().jsonPath().getList(LIST + ".eventID");
        return ids.stream()
                .map(Object::toString)
                .map(id -> id.substring(id.length() - 1))
                .sorted()
                .collect(joining());
    }

    private List<String> members(String path) {
        return as().get(path).then().statusCode(200).extract().jsonPath().getList("member");
    }

    private String epcIn(String format) {
        return as().header("GS1-EPC-Format", format)
                .get("/epcis/events/{id}", "urn:example:" + serial + ":A")
                .jsonPath()
                .getString(LIST + "[0].epcList[0]");
    }

    private String epc(String ending) {
        return Sample.box(serial + ending);
    }
}
