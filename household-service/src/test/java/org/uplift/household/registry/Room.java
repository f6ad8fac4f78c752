package org.uplift.household.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.uplift.testkit.Requests.as;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.uplift.household.file.FileForm;
import org.uplift.platform.Ids;

/// What the tests of the register say to it over and over.
public final class Room {

    public static final String COUNTY = "341623000000";

    /// Of the county, and trusted with all that stands in a file.
    public static final String OFFICER = "county-officer sensitive-reader";

    public static final String TOPIC = "household-events";

    private static final AtomicInteger VILLAGES = new AtomicInteger();

    private Room() {}

    /// The county's divisions; loading them again changes nothing.
    public static void open() {
        loadDivisions(resource("/few-divisions.csv"));
    }

    /// A village that no other test knows.
    public static String newVillage() {
        var code = "341623101%03d".formatted(201 + VILLAGES.getAndIncrement());
        loadDivisions("code,name,level,parent\n%s,新村,VILLAGE,341623101000\n".formatted(code));
        return code;
    }

    private static void loadDivisions(String csv) {
        as("operator", COUNTY)
                .contentType("text/csv")
                .body(csv.getBytes(UTF_8))
                .put("/v1/divisions")
                .then()
                .statusCode(200);
    }

    private static String resource(String name) {
        try (var stream = requireNonNull(Room.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static UUID registered(FileForm form) {
        var id = Ids.next();
        register(id, form).then().statusCode(201);
        return id;
    }

    public static Response register(UUID id, FileForm form) {
        return as(OFFICER, COUNTY).body(form.bytes()).put("/v1/households/{id}", id);
    }

    public static Response read(UUID id) {
        return as(OFFICER, COUNTY).get("/v1/households/{id}", id);
    }

    public static Response replace(UUID id, String seen, String file) {
        return as("village-cadre", COUNTY)
                .header("If-Match", seen)
                .body(file)
                .put("/v1/households/{id}/file", id);
    }

    /// An edit of the current state that goes through.
    public static void edit(UUID id, String item, Object value) {
        var current = read(id);
        replace(
                        id,
                        current.header("ETag"),
                        FileForm.of(current.asString()).with(item, value).json())
                .then()
                .statusCode(200);
    }

    public static FileForm file(UUID id) {
        return FileForm.of(read(id).then().statusCode(200).extract().asString());
    }
}
