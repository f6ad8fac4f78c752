package org.uplift.household.divisions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.events.division.DivisionEvent;
import org.uplift.events.division.DivisionEvent.DivisionEntered;
import org.uplift.events.division.DivisionLevel;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicReader;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DivisionResourceTest {

    private static final String COUNTY = "341623000000";
    private static final String HEADER = "code,name,level,parent\n";

    @BeforeEach
    void loadTheCounty() {
        as("operator", COUNTY)
                .contentType("text/csv")
                .body(DivisionResourceTest.class.getResourceAsStream("/few-divisions.csv"))
                .put("/v1/divisions")
                .then()
                .statusCode(200);
    }

    @Test
    void servesTheTree() {
        var reader = as("resident", COUNTY);
        reader.get("/v1/divisions").then().statusCode(200).body("code", hasItem("340000000000"));
        reader.queryParam("parent", COUNTY)
                .get("/v1/divisions")
                .then()
                .body("name", hasItems("城关镇", "阚疃镇"));
        as("resident", COUNTY)
                .get("/v1/divisions/341623100001")
                .then()
                .body("name", equalTo("新河社区居民委员会"))
                .body("level", equalTo("village"))
                .body("parent", equalTo("341623100000"));
        as("resident", COUNTY).get("/v1/divisions/110000000000").then().statusCode(404);
    }

    @Test
    void tellsOnceWhatIsNewAndWhatIsRenamed() {
        var village = "341623101777";
        var first = new DivisionEntered(village, "东村", DivisionLevel.VILLAGE, "341623101000");
        var renamed = new DivisionEntered(village, "西村", DivisionLevel.VILLAGE, "341623101000");

        load(HEADER + village + ",东村,VILLAGE,341623101000\n").then().body("entered", equalTo(1));
        load(HEADER + village + ",东村,VILLAGE,341623101000\n").then().body("entered", equalTo(0));
        load(HEADER + village + ",西村,VILLAGE,341623101000\n").then().body("entered", equalTo(1));

        try (var topic = TopicReader.of("household-events", DivisionEvent.class)) {
            assertThat(topic.awaitEnvelopes(first.subject(), 2))
                    .extracting(envelope -> envelope.version())
                    .containsExactly(0L, 1L);
            assertThat(topic.awaitAny(first.subject(), renamed::equals))
                    .containsExactly(first, renamed);
        }
        as("resident", COUNTY)
                .get("/v1/divisions/{code}", village)
                .then()
                .body("name", equalTo("西村"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "341623102001,村,VILLAGE,341623102000|parent-unknown",
                "341623101901,村,VILLAGE,341623100000|parent",
                "341623101901,村,VILLAGE,|parent",
                "341623101901,村,TOWNSHIP,341623101000|code",
                "341623101000,村,VILLAGE,341623101000|code",
                "34162310190,村,VILLAGE,341623101000|code",
                "34162310190x,村,VILLAGE,341623101000|code",
                "341623101901,村,HAMLET,341623101000|level",
                "341623101901,,VILLAGE,341623101000|name",
                "341623101901,村,VILLAGE|columns"
            })
    void namesTheRowThatIsWrong(String row, String rule) {
        load(HEADER + row + "\n")
                .then()
                .statusCode(422)
                .body("violations.rule", contains(rule))
                .body("violations.path", contains("line 2"));
    }

    @Test
    void loadsWhatItGaveOut() {
        var sheet =
                as("operator", COUNTY)
                        .accept("text/csv")
                        .get("/v1/divisions?parent=341623100000")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();

        load(sheet, new byte[0])
                .then()
                .statusCode(200)
                .body("rows", greaterThan(1))
                .body("entered", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"GB18030, 341623101881", "UTF-16, 341623101882", "UTF-8, 341623101883"})
    void readsWhatAChineseSpreadsheetProgramWrites(String charset, String village) {
        var text = "\ufeff" + HEADER + village + ",𠮷野村,village,341623101000\r\n";
        var isMarked = charset.equals("UTF-8");

        load(text.substring(isMarked ? 0 : 1).getBytes(Charset.forName(charset)), new byte[0])
                .then()
                .statusCode(200)
                .body("entered", equalTo(1));
        as("resident", COUNTY)
                .get("/v1/divisions/{code}", village)
                .then()
                .body("name", equalTo("𠮷野村"));
    }

    @Test
    void takesAllOfAFileOrNothing() {
        var good = "341623101990,村,VILLAGE,341623101000\n";

        load(HEADER + good + good)
                .then()
                .statusCode(422)
                .body("violations.rule", contains("duplicate"));
        as("resident", COUNTY).get("/v1/divisions/341623101990").then().statusCode(404);
    }

    @Test
    void refusesWhatIsNoFileOfDivisions() {
        load("").then().statusCode(422);
        load(HEADER).then().statusCode(422).body("violations.rule", contains("empty"));
        load("name,code,level,parent\n")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("header"));
        load(HEADER + "341623101901,\"open,VILLAGE,341623101000\n").then().statusCode(422);
        load(HEADER + "341623101901,村\u0000,VILLAGE,341623101000\n").then().statusCode(422);
        load((HEADER + "341623101901,").getBytes(UTF_8), new byte[] {(byte) 0xff})
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("encoding"));
    }

    @Test
    void onlyOperatorsLoad() {
        as("county-officer", COUNTY)
                .contentType("text/csv")
                .body(HEADER)
                .put("/v1/divisions")
                .then()
                .statusCode(403);
    }

    private static Response load(String csv) {
        return load(csv.getBytes(UTF_8), new byte[0]);
    }

    private static Response load(byte[] csv, byte[] more) {
        var body = ByteBuffer.allocate(csv.length + more.length).put(csv).put(more).array();
        return as("operator", COUNTY).contentType("text/csv").body(body).put("/v1/divisions");
    }
}
