package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.uplift.household.registry.Room.registered;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.FileJson;
import org.uplift.household.file.HouseholdFile;
import org.uplift.platform.Ids;
import org.uplift.platform.audit.Occasion;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicReader;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RegisterCopyTest {

    private static final Signature SIGNATURE =
            new Signature("importer", Instant.parse("2026-01-02T03:04:05.678901Z"), "imported");

    private static final Occasion OCCASION =
            new Occasion(
                    "importer", "", "", "import:test", "verification", false, null, null, null);

    private static final Pattern STAMP = Pattern.compile("\"changed_at\": ?\"([^\"]+)\"");
    private static final Pattern SEALED = Pattern.compile("(?<=\")A[\\w-]{50,}(?=\")");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final RegisterCopy copy;
    private final RegisterLookup lookup;
    private final DataSource database;

    @Inject
    RegisterCopyTest(RegisterCopy copy, RegisterLookup lookup, DataSource database) {
        this.copy = copy;
        this.lookup = lookup;
        this.database = database;
    }

    @BeforeEach
    void open() {
        Room.open();
    }

    @Test
    void writesTheVeryRowsOfSingleEntry() throws SQLException {
        var single = registered(FileForm.ofThree());
        var rows = rows(single);
        var file = stored(single);
        execute("delete from person where household_id = '%s'".formatted(single));
        execute("delete from household where id = '%s'".formatted(single));

        enter(
                Household.enter(
                        single,
                        file,
                        new Signature("test-county-officer", at(rows), "registered")));

        assertThat(rows(single))
                .map(this::unsealed)
                .isEqualTo(rows.stream().map(this::unsealed).toList());
    }

    @Test
    void tellsWhatItEnteredAndWhatItChanged() throws SQLException {
        var household = entered(FileForm.ofThree());
        var known = lookUp(household);
        var facts = known.replace(changed(known.file(), "/loansFen", 9), SIGNATURE);

        assertThat(replace(new Change(known, facts))).isEmpty();

        Room.read(household.id()).then().header("ETag", "\"1\"");
        try (var topic = TopicReader.of(Room.TOPIC, HouseholdEvent.class)) {
            var _ =
                    topic.awaitAbout(
                            household.id(), HouseholdRegistered.class, HouseholdChanged.class);
            assertThat(topic.awaitEnvelopes(household.id(), 3))
                    .extracting(envelope -> envelope.version())
                    .containsExactly(0L, 0L, 1L);
        }
    }

    @Test
    void keepsTheSupersededVersionAndTheNewMembers() throws SQLException {
        var household = entered(FileForm.ofThree());
        var known = lookUp(household);
        var next = changed(known.file(), "/members/2/name", "王大雨");
        var facts = known.replace(next, SIGNATURE);
        var _ = replace(new Change(known, facts));

        assertThat(rows(household.id())).anyMatch(row -> row.contains("王大雨"));
        as("auditor", Room.COUNTY)
                .get("/v1/households/{id}/history", household.id())
                .then()
                .body("items.version", contains(1, 0))
                .body("items.by", contains("importer", "importer"));
    }

    @Test
    void leavesAloneWhatSomebodyChangedMeanwhile() throws SQLException {
        var one = entered(FileForm.ofThree());
        var other = entered(FileForm.ofThree());
        var changes =
                List.of(one, other).stream()
                        .map(this::lookUp)
                        .map(known -> {
                            var next = changed(known.file(), "/loansFen", 9);
                            return new Change(known, known.replace(next, SIGNATURE));
                        })
                        .toList();
        Room.edit(one.id(), "/loansFen", 5);

        assertThat(replace(changes.toArray(Change[]::new))).containsExactly(one.id());

        Room.read(one.id()).then().body("loansFen", equalTo(5));
        Room.read(other.id()).then().body("loansFen", equalTo(9));
    }

    @Test
    void entersAllOfAChunkOrNothing() throws SQLException {
        var known = FileForm.ofThree();
        var _ = entered(known);
        var fresh = household(FileForm.ofThree());
        var claimed = FileForm.ofThree();
        claimed.with("/members/1/idNumber", known.text("/members/1/idNumber"));

        assertThatThrownBy(() -> enter(fresh, household(claimed)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("person_id_");

        assertThat(rows(fresh.id())).isEmpty();
    }

    @Test
    void findsWhoHoldsAnIdNumber() throws SQLException {
        var form = FileForm.ofThree();
        var household = entered(form);
        var number = form.text("/members/1/idNumber");

        try (var connection = connection()) {
            assertThat(lookup.holders(connection, List.of(number, "110105194912310020")))
                    .containsOnly(Map.entry(number, household.id()));
        }
    }

    private Household entered(FileForm form) throws SQLException {
        var household = household(form);
        enter(household);
        return household;
    }

    private static Household household(FileForm form) {
        var number = "%s9%05d".formatted(form.text("/division"), NUMBERS.getAndIncrement());
        var file = MemberIds.give(form.file().numbered(number), List.of());
        return Household.enter(Ids.next(), file, SIGNATURE);
    }

    private void enter(Household... households) throws SQLException {
        var changes = List.of(households).stream().map(h -> new Change(h, h.registered())).toList();
        var _ =
                inTransaction(connection -> {
                    copy.enter(connection, OCCASION, changes);
                    return changes;
                });
    }

    private Set<UUID> replace(Change... changes) throws SQLException {
        return inTransaction(connection -> copy.replace(connection, OCCASION, List.of(changes)));
    }

    private Household lookUp(Household household) {
        try (var connection = connection()) {
            var number = Household.numberOf(household.file());
            return Objects.requireNonNull(
                    lookup.households(connection, List.of(number)).get(number));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T inTransaction(Work<T> work) throws SQLException {
        try (var connection = connection()) {
            connection.setAutoCommit(false);
            try {
                var result = work.on(connection);
                connection.commit();
                return result;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private Connection connection() throws SQLException {
        return Behalf.ofTheService(() -> database.getConnection());
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private HouseholdFile stored(UUID id) {
        return Room.file(id).file();
    }

    private static HouseholdFile changed(HouseholdFile file, String item, Object value) {
        return FileForm.of(FileJson.write(file)).with(item, value).file();
    }

    private static Instant at(List<String> rows) {
        var found = STAMP.matcher(rows.getFirst());
        assertThat(found.find()).isTrue();
        return OffsetDateTime.parse(found.group(1)).toInstant();
    }

    /// The household's row, then its persons'.
    private List<String> rows(UUID id) throws SQLException {
        var select =
                """
                select 1, to_jsonb(h)::text from household h where id = '%1$s' union all
                select 2, to_jsonb(p)::text from person p where household_id = '%1$s'
                order by 1, 2\
                """;
        try (var connection = connection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(select.formatted(id))) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(2));
            }
            return rows;
        }
    }

    /// What is sealed twice never looks the same.
    private String unsealed(String row) {
        return SEALED.matcher(row).replaceAll("sealed");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            var _ = statement.executeUpdate(sql);
        }
    }
}
