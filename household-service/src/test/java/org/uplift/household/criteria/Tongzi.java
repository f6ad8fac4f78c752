package org.uplift.household.criteria;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.uplift.testkit.Requests.as;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.uplift.household.file.FileForm;
import org.uplift.platform.Ids;

/// A county of Guizhou, where the province has decided its criteria, and its neighbours.
public final class Tongzi {

    public static final String PROVINCE = "520000000000";
    public static final String COUNTY = "520322000000";
    public static final String VILLAGE = "520322100001";

    private static final AtomicInteger COUNTIES = new AtomicInteger(50);

    private Tongzi() {}

    public static void open() {
        load(
                """
                520000000000,贵州省,PROVINCE,
                520300000000,遵义市,PREFECTURE,520000000000
                520322000000,桐梓县,COUNTY,520300000000
                520322100000,娄山关镇,TOWNSHIP,520322000000
                520322100001,娄山村,VILLAGE,520322100000
                """);
    }

    /// One that has no criteria of its own.
    static String newCounty() {
        var code = "5203%02d000000".formatted(COUNTIES.getAndIncrement());
        load(code + ",新县,COUNTY,520300000000\n");
        return code;
    }

    public static UUID registered(FileForm form) {
        var id = Ids.next();
        as("county-officer", COUNTY)
                .body(form.with("/division", VILLAGE).bytes())
                .put("/v1/households/{id}", id)
                .then()
                .statusCode(201);
        return id;
    }

    private static void load(String lines) {
        as("operator", COUNTY)
                .contentType("text/csv")
                .body(("code,name,level,parent\n" + lines).getBytes(UTF_8))
                .put("/v1/divisions")
                .then()
                .statusCode(200);
    }
}
