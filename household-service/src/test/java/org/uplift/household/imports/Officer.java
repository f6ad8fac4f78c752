package org.uplift.household.imports;

import static org.awaitility.Awaitility.await;
import static org.uplift.testkit.Requests.as;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.layout.Wording;
import org.uplift.household.sheets.Format;
import org.uplift.platform.Ids;

/// What an officer does with a file, and what the tests of the imports do over and over.
public final class Officer {

    public static final String COUNTY = "341623000000";

    /// Whoever looks sees the county and its neighbours.
    private static final String PREFECTURE = "341600000000";

    public static final String CSV = "text/csv";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger NUMBERS = new AtomicInteger(95_000);

    private Officer() {}

    /// The county's divisions; loading them again changes nothing.
    public static void open() {
        as("operator", COUNTY)
                .contentType(CSV)
                .body(Officer.class.getResourceAsStream("/few-divisions.csv"))
                .put("/v1/divisions")
                .then()
                .statusCode(200);
    }

    /// A family that nobody else knows, with a number of its own: downwards, for the registry gives
    /// out the one above the highest.
    public static FileForm family() {
        return FileForm.ofThree().with("/number", FileForm.VILLAGE + NUMBERS.getAndDecrement());
    }

    public static HouseholdFile[] families(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> family().file())
                .toArray(HouseholdFile[]::new);
    }

    public static byte[] csv(HouseholdFile... files) {
        return Paper.of(Format.CSV, Wording.ZH, files);
    }

    public static Response send(byte[] file) {
        return send(Format.CSV, file);
    }

    public static Response send(Format format, byte[] file) {
        return as("county-officer", COUNTY)
                .contentType(format.mediaType())
                .body(file)
                .post("/v1/imports");
    }

    /// Received and checked.
    public static UUID checked(byte[] file) {
        return checked(Format.CSV, file);
    }

    public static UUID checked(Format format, byte[] file) {
        var id = send(format, file).then().statusCode(201).extract().<String>path("id");
        var _ = awaited(UUID.fromString(id), "ready");
        return UUID.fromString(id);
    }

    @CanIgnoreReturnValue
    public static JsonPath committed(UUID id) {
        as("county-officer", PREFECTURE).put("/v1/imports/{id}/commit", id).then().statusCode(202);
        return awaited(id, "committed");
    }

    @CanIgnoreReturnValue
    public static JsonPath awaited(UUID id, String state) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> show(id).getString("state"), seen -> rests(seen, state));
        var card = show(id);
        if (!card.getString("state").equals(state)) {
            throw new AssertionError(card.prettify());
        }
        return card;
    }

    private static boolean rests(String seen, String expected) {
        return seen.equals(expected) || seen.equals("failed");
    }

    public static JsonPath show(UUID id) {
        return as("county-officer", PREFECTURE)
                .get("/v1/imports/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static List<Map<String, Object>> refusals(UUID id) {
        return as("county-officer sensitive-reader", PREFECTURE)
                .get("/v1/imports/{id}/refusals?format=json", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }

    public static JsonPath household(String number) {
        return as("county-officer", COUNTY)
                .get("/v1/households?number={number}", number)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// The whole file.
    public static String read(UUID household) {
        return as("county-officer sensitive-reader", COUNTY)
                .get("/v1/households/{id}", household)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    public static UUID idOf(HouseholdFile file) {
        return UUID.fromString(household(String.valueOf(file.number())).getString("items[0].id"));
    }

    @CanIgnoreReturnValue
    public static UUID registered(FileForm form) {
        var id = Ids.next();
        as("county-officer", COUNTY)
                .body(form.bytes())
                .put("/v1/households/{id}", id)
                .then()
                .statusCode(201);
        return id;
    }
}
