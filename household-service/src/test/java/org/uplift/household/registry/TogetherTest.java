package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.uplift.household.registry.Room.register;
import static org.uplift.household.registry.Room.registered;
import static org.uplift.household.registry.Room.replace;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;

/// Many who want the same thing at the same moment.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TogetherTest {

    private static final int PEOPLE = 8;

    private final FileForm form = FileForm.ofThree();

    @BeforeEach
    void open() {
        Room.open();
    }

    @Test
    void oneOfManyEditsGoesThrough() throws Exception {
        var id = registered(form);
        var file = Room.file(id).json();

        var statuses =
                together(i ->
                        replace(id, "\"0\"", FileForm.of(file).with("/loansFen", i + 1).json())
                                .statusCode());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        Room.read(id).then().header("ETag", "\"1\"");
    }

    @Test
    void aHouseholdPutByManyIsRegisteredOnce() throws Exception {
        var id = Ids.next();

        var statuses = together(_ -> register(id, form).statusCode());

        assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
    }

    @Test
    void aPersonClaimedByManyBelongsToOneHousehold() throws Exception {
        var forms = IntStream.range(0, PEOPLE).mapToObj(_ -> FileForm.ofThree()).toList();
        forms.forEach(f -> f.with("/members/1/idNumber", form.text("/members/1/idNumber")));

        var statuses = together(i -> register(Ids.next(), forms.get(i)).statusCode());

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void everybodyGetsANumberOfTheirOwn() throws Exception {
        var village = Room.newVillage();
        var forms =
                IntStream.range(0, PEOPLE)
                        .mapToObj(_ -> FileForm.ofThree().with("/division", village))
                        .toList();

        var numbers =
                together(i ->
                        register(Ids.next(), forms.get(i))
                                .then()
                                .statusCode(201)
                                .body("division", equalTo(village))
                                .extract()
                                .<String>path("number"));

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, PEOPLE)
                                .mapToObj(i -> "%s%05d".formatted(village, i))
                                .toList());
    }

    private static <T> List<T> together(IntFunction<T> request) throws Exception {
        var start = new CyclicBarrier(PEOPLE);
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var requests =
                    IntStream.range(0, PEOPLE)
                            .<Callable<T>>mapToObj(i ->
                                    () -> {
                                        var _ = start.await();
                                        return request.apply(i);
                                    })
                            .toList();
            return people.invokeAll(requests).stream().map(Future::resultNow).toList();
        }
    }
}
