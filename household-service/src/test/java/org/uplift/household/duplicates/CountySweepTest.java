package org.uplift.household.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Change;
import org.uplift.household.registry.Household;
import org.uplift.household.registry.MemberIds;
import org.uplift.household.registry.Owner;
import org.uplift.household.registry.RegisterCopy;
import org.uplift.household.registry.Signature;
import org.uplift.platform.Ids;
import org.uplift.platform.audit.Occasion;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;

/// A county's register, in which some families stand twice, swept from the beginning.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@Tag("long")
class CountySweepTest {

    private static final int HOUSEHOLDS = 49_014;
    private static final int EVERY = 1_000;
    private static final int VILLAGES = 414;
    private static final Occasion OCCASION =
            Occasion.ofLearning("household-service", "county-sweep", null);

    private final Random random = new Random(7);
    private final RegisterCopy register;
    private final Session database;
    private final DuplicateSweep sweep;

    @Inject
    CountySweepTest(RegisterCopy register, Session database, DuplicateSweep sweep) {
        this.register = register;
        this.database = database;
        this.sweep = sweep;
    }

    @AfterEach
    void takeOff() throws SQLException {
        Owner.says("delete from person where division like '99%'");
        Owner.says("delete from household where division like '99%'");
    }

    @Test
    void findsEveryDoubleAndFewOthers() throws SQLException {
        var doubles = new HashSet<Pair>();
        for (int i = 0; i < HOUSEHOLDS; i += EVERY) {
            enter(Math.min(EVERY, HOUSEHOLDS - i), doubles);
        }
        Owner.says("analyze household, person");

        var start = System.nanoTime();
        sweep.sweep();
        var seconds = (System.nanoTime() - start) / 1_000_000_000.0;

        var found = candidates();
        Log.infof("%d households: %.1f s, %d candidates", HOUSEHOLDS, seconds, found.size());
        assertThat(found).containsAll(doubles);
        assertThat(found.size()).isLessThan(HOUSEHOLDS / 100);
    }

    /// The last family of them twice.
    private void enter(int count, Set<Pair> doubles) {
        var forms = new ArrayList<FileForm>();
        for (int i = 0; i < count; i++) {
            forms.add(family());
        }
        forms.add(Doubles.twice(forms.getLast()));
        var signature = new Signature("county-sweep", Instant.EPOCH, "registered");
        var changes = new ArrayList<Change>();
        for (var form : forms) {
            var id = Ids.next();
            var number = "99%015d".formatted(random.nextLong(1_000_000_000_000_000L));
            var file = MemberIds.give(form.with("/number", number).file(), List.of());
            changes.add(new Change(Household.enter(id, file, signature), List.of()));
        }
        Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .run(() -> database.doWork(c -> register.enter(c, OCCASION, changes))));
        var last = changes.getLast().household().id();
        doubles.add(Pair.of(last, changes.get(changes.size() - 2).household().id()));
    }

    private FileForm family() {
        var village = random.nextInt(VILLAGES);
        var surname = text("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许", 1);
        var form =
                FileForm.ofThree()
                        .with("/division", "99162%04d%03d".formatted(village / 18, village))
                        .with("/phone", "158%08d".formatted(random.nextInt(100_000_000)))
                        .with("/account/number", "62%017d".formatted(random.nextLong(1L << 52)));
        for (int i = 0; i < 3; i++) {
            var born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(25_000));
            form.with("/members/%d/name".formatted(i), surname + text(given(), 2))
                    .with("/members/%d/birthDate".formatted(i), born.toString())
                    .with("/members/%d/idNumber".formatted(i), FileForm.idNumber(born, i == 0))
                    .with("/members/%d/phone".formatted(i), null);
        }
        return form;
    }

    private String given() {
        return "伟芳娜敏静秀丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红文建国庆海山林春梅";
    }

    private String text(String characters, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    private Set<Pair> candidates() {
        return Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .call(() ->
                                database.doReturningWork(connection -> {
                                    var pairs = new HashSet<Pair>();
                                    try (var select =
                                            connection.prepareStatement(
                                                    "select one, other from duplicate_candidate"
                                                            + " join household h on h.id = one"
                                                            + " where h.division like '99%'")) {
                                        var rows = select.executeQuery();
                                        while (rows.next()) {
                                            pairs.add(
                                                    new Pair(
                                                            rows.getObject(1, UUID.class),
                                                            rows.getObject(2, UUID.class)));
                                        }
                                    }
                                    return pairs;
                                })));
    }
}
