package org.uplift.household.family;

import static java.util.stream.Collectors.joining;
import static org.uplift.testkit.Requests.as;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;

/// What happened in a family, as a terminal sends it.
public final class Told {

    static final String DAY = "2020-03-01";

    private static final String BORN = LocalDate.now(Time.HERE).minusMonths(2).toString();

    private Told() {}

    /// The same, told of another day.
    static String on(String day, String change) {
        return change.replace(DAY, day);
    }

    /// With the version that the household is in.
    static Response now(UUID household, String change) {
        return now(household, Ids.next(), change);
    }

    static Response now(UUID household, UUID id, String change) {
        var path = "/v1/households/%s/family-changes/%s".formatted(household, id);
        return of(household, Room.read(household).header("ETag"), path, change);
    }

    static Response of(UUID household, String seen, String path, String change) {
        return as("county-officer", Room.COUNTY).header("If-Match", seen).body(change).put(path);
    }

    static Response undone(UUID household, UUID change) {
        return as("county-officer", Room.COUNTY)
                .header("If-Match", Room.read(household).header("ETag"))
                .put("/v1/households/{id}/family-changes/{change}/undoing", household, change);
    }

    static UUID member(UUID household, int place) {
        return UUID.fromString(Room.file(household).text("/members/%d/id".formatted(place)));
    }

    /// Somebody nobody knows.
    static String person(String name, String born, String relation) {
        var sample = FileForm.ofThree();
        var isChild = LocalDate.parse(born).isAfter(LocalDate.parse("2010-01-01"));
        return sample.with("/members/1/name", name)
                .with("/members/1/birthDate", born)
                .with("/members/1/labour", isChild ? "none" : "weak")
                .with("/members/1/idNumber", FileForm.idNumber(LocalDate.parse(born), false))
                .with("/members/1/relation", relation)
                .json("/members/1");
    }

    public static String birth() {
        return "{\"kind\":\"birth\",\"member\":%s}".formatted(person("王小满", BORN, "daughter"));
    }

    static String arrival(String reason, String person) {
        return "{\"kind\":\"arrival\",\"reason\":\"%s\",\"on\":\"%s\",\"member\":%s}"
                .formatted(reason, DAY, person);
    }

    static String death(String on, String relations, UUID... members) {
        return "{\"kind\":\"death\",\"on\":\"%s\",\"members\":%s,\"relations\":%s}"
                .formatted(on, ids(List.of(members)), relations);
    }

    static String departure(String reason, UUID... members) {
        return "{\"kind\":\"departure\",\"reason\":\"%s\",\"on\":\"%s\",\"members\":%s}"
                .formatted(reason, DAY, ids(List.of(members)));
    }

    static String marriage(UUID member, UUID into) {
        return "{\"kind\":\"marriage\",\"on\":\"%s\",\"member\":\"%s\",\"into\":\"%s\",\"relation\":\"daughter-in-law\"}"
                .formatted(DAY, member, into);
    }

    static String newHead(String relations) {
        return "{\"kind\":\"new-head\",\"on\":\"%s\",\"relations\":%s}".formatted(DAY, relations);
    }

    static String split(UUID household, String founders, String relations) {
        return "{\"kind\":\"split\",\"on\":\"%s\",\"household\":\"%s\",\"founders\":%s,\"relations\":%s}"
                .formatted(DAY, household, founders, relations);
    }

    /// All three of them come.
    static String merger(UUID absorbed) {
        var members = IntStream.range(0, 3).mapToObj(place -> member(absorbed, place)).toList();
        return merger(absorbed, members);
    }

    static String merger(UUID absorbed, List<UUID> coming) {
        var relations =
                coming.stream().map(one -> kin(one, "other")).collect(joining(",", "[", "]"));
        return "{\"kind\":\"merger\",\"on\":\"%s\",\"absorbed\":\"%s\",\"coming\":%s}"
                .formatted(DAY, absorbed, relations);
    }

    static String move(String division) {
        return "{\"kind\":\"move\",\"on\":\"%s\",\"division\":\"%s\"}".formatted(DAY, division);
    }

    static String kin(UUID member, String relation) {
        return "{\"member\":\"%s\",\"relation\":\"%s\"}".formatted(member, relation);
    }

    static String ids(List<UUID> members) {
        return members.stream().map("\"%s\""::formatted).collect(joining(",", "[", "]"));
    }
}
