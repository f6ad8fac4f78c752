package org.uplift.household.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.uplift.household.imports.Officer.awaited;
import static org.uplift.household.imports.Officer.committed;
import static org.uplift.household.imports.Officer.refusals;
import static org.uplift.household.imports.Officer.show;
import static org.uplift.testkit.Requests.as;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uplift.household.file.FileJson;
import org.uplift.household.file.FileSeal;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.sheets.Format;
import org.uplift.local.county.County;
import org.uplift.local.county.CountyFile;
import org.uplift.local.county.SpoiltFile;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;

/// A made-up county's file, as it is and with the mistakes that people make.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CountyFileTest {

    private static final String CODE = "341622";
    private static final int RULES = 33;
    private static final int HOUSEHOLDS = 120;
    private static final UUID ANYBODY = new UUID(0, 0);

    private static final String TAKE_OFF =
            """
            with gone as (delete from household where number = any(?) returning id, number, file),
                persons as (delete from person p using gone where p.household_id = gone.id)
            select file from gone order by number\
            """;

    private final DataSource database;
    private final FileSeal files;

    @TempDir private Path folder = Path.of("");

    @Inject
    CountyFileTest(DataSource database, FileSeal files) {
        this.database = database;
        this.files = files;
    }

    /// The county's real divisions.
    @BeforeEach
    void open() throws IOException {
        Officer.open();
        try (var all = County.class.getResourceAsStream("/divisions.csv")) {
            var lines = new String(Objects.requireNonNull(all).readAllBytes(), UTF_8).lines();
            as("operator", CODE + "000000")
                    .contentType(Officer.CSV)
                    .body(
                            lines.filter(line -> line.startsWith(CODE) || line.startsWith("code"))
                                    .collect(joining("\n"))
                                    .getBytes(UTF_8))
                    .put("/v1/divisions")
                    .then()
                    .statusCode(200);
        }
    }

    /// Nobody in it was born elsewhere: no other test knows its people.
    private static County county(int households) {
        var lixin = County.lixin().sized(households);
        return new County(
                CODE,
                lixin.name(),
                lixin.households(),
                lixin.persons(),
                lixin.bounds(),
                List.of(CODE),
                lixin.orchards(),
                lixin.seed());
    }

    private static UUID checked(Format format, Path file) throws IOException {
        var id =
                as("county-officer", CODE + "000000")
                        .contentType(format.mediaType())
                        .body(Files.readAllBytes(file))
                        .post("/v1/imports")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        var _ = awaited(UUID.fromString(id), "ready");
        return UUID.fromString(id);
    }

    @Test
    void refusesEveryKindOfMistakeWhereItStandsAndNothingElse() throws IOException {
        var file = folder.resolve("spoilt.csv");
        var list = folder.resolve("mistakes.csv");
        SpoiltFile.write(county(3_000), file, list);
        var mistakes = mistakes(list);
        assertThat(rules(mistakes)).hasSize(RULES);

        var id = checked(Format.CSV, file);

        var found =
                refusals(id).stream()
                        .map(one -> tuple(one.get("row"), one.get("column"), one.get("rule")))
                        .toList();
        assertThat(found)
                .filteredOn(one -> !one.toList().getLast().equals("household-refused"))
                .containsExactlyInAnyOrderElementsOf(mistakes);
    }

    private static List<Tuple> mistakes(Path list) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(list)) {
            return rows.stream().map(CountyFileTest::mistake).toList();
        }
    }

    private static Tuple mistake(NamedCsvRecord row) {
        return tuple(
                Integer.valueOf(row.getField("row")), row.getField("column"), row.getField("rule"));
    }

    private static Set<Object> rules(List<Tuple> mistakes) {
        return mistakes.stream().map(one -> one.toList().getLast()).collect(toSet());
    }

    @Test
    void isTheSameRegisterFromAnyFormat() throws IOException, SQLException {
        var county = county(HOUSEHOLDS);
        var registers = new ArrayList<List<HouseholdFile>>();
        for (var format : Format.values()) {
            var file = folder.resolve(format.extension());
            CountyFile.valueOf(format.name()).write(county, file);
            var id = checked(format, file);
            assertThat(show(id).getMap("preview.households")).containsEntry("new", HOUSEHOLDS);
            committed(id);
            registers.add(takenOff());
        }

        assertThat(registers.getFirst()).hasSize(HOUSEHOLDS);
        assertThat(registers).containsOnly(registers.getFirst());
    }

    /// The households as the register has them, apart from the ids it gave; they are gone then.
    private List<HouseholdFile> takenOff() throws IOException, SQLException {
        var households = new ArrayList<HouseholdFile>();
        try (var connection = Behalf.ofTheService(() -> database.getConnection());
                var delete = connection.prepareStatement(TAKE_OFF)) {
            delete.setArray(1, connection.createArrayOf("text", numbers()));
            var found = delete.executeQuery();
            while (found.next()) {
                var file = files.read(found.getString(1));
                var members = file.members().stream().map(one -> one.identified(ANYBODY)).toList();
                households.add(file.withMembers(members));
            }
        }
        return households;
    }

    private Object[] numbers() throws IOException {
        var lines = folder.resolve(Format.NDJSON.extension());
        CountyFile.NDJSON.write(county(HOUSEHOLDS), lines);
        return Files.readAllLines(lines).stream()
                .map(FileJson::read)
                .map(HouseholdFile::number)
                .toArray();
    }
}
