package org.uplift.household.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.uplift.testkit.Requests.as;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.media.PhotoMemory.Recurrence;
import org.uplift.household.registry.Owner;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.secrecy.Seal;
import org.uplift.platform.secrecy.StreamSeal;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.RowWall;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MediaStoryTest {

    private static final String TRUSTED = "helper sensitive-reader";

    private final PhotoMemory memory;
    private final Media media;
    private final Vault vault;
    private final Litter litter;
    private final LitterSweep sweep;
    private final SealedMedia sealed;
    private final Session session;
    private final Seal seal;

    private final UUID visit = Ids.next();
    private final long seed = Ids.next().hashCode();
    private final byte[] photo = Snapshot.noted(Snapshot.jpeg(Snapshot.of(seed, 800, 600)), 6);
    private String village = "";
    private UUID household = new UUID(0, 0);
    private Phone phone = new Phone("", household);

    @Inject
    MediaStoryTest(
            PhotoMemory memory,
            Media media,
            Vault vault,
            Litter litter,
            LitterSweep sweep,
            SealedMedia sealed,
            Session session,
            Seal seal) {
        this.memory = memory;
        this.media = media;
        this.vault = vault;
        this.litter = litter;
        this.sweep = sweep;
        this.sealed = sealed;
        this.session = session;
        this.seal = seal;
    }

    @BeforeEach
    void registerAFamily() {
        Room.open();
        village = Room.newVillage();
        household = Room.registered(FileForm.ofThree().with("/division", village));
        phone = new Phone(village, household);
    }

    @Test
    void tellsWhenAndWhereAPhotoWasTakenAndWhoSaysSo() {
        var id = Ids.next();
        var about = Phone.about(id, photo, visit);
        about.put("takenAt", "2019-05-02T00:00:00Z");
        phone.begins(about, photo.length).then().statusCode(201);
        phone.goesOn(id, 0, photo).then().statusCode(204);

        ask("helper", id, "")
                .then()
                .body("medium.said.at", equalTo("2019-05-02T00:00:00Z"))
                .body("medium.said.latitude", nullValue())
                .body("medium.seen.at", equalTo("2019-05-01T08:30:00Z"))
                .body("medium.seen.latitude", notNullValue())
                .body("medium.width", equalTo(800))
                .body("medium.subject", equalTo(visit.toString()));
        as("helper", village)
                .get("/v1/households/{id}/media?about=visit&subject={visit}", household, visit)
                .then()
                .body("items.id", contains(id.toString()));
    }

    @Test
    void showsThePictureWithoutTheCamerasNotesAndKeepsTheOriginal() {
        var id = phone.sends(photo, visit);

        var shown = ask("helper", id, "/content").then().contentType("image/jpeg");
        assertThat(text(shown.extract().asByteArray())).doesNotContain(Snapshot.CAMERA);
        assertThat(ask("auditor", id, "/original").asByteArray()).isEqualTo(photo);
        ask("helper", id, "/original").then().statusCode(403);
        var small = ask("helper", id, "/thumbnail").asByteArray();
        var upright = Picture.develop(small, Kind.JPEG, 1, 1_000_000);
        assertThat(upright.height()).isEqualTo(320);
        assertThat(upright.width()).isEqualTo(240);
    }

    @Test
    void playsAFilmInStretches() {
        var film = Reel.of(seed, 200_000);
        var id = Ids.next();
        var about = Phone.about(id, film, visit);
        about.put("filetype", "video/mp4");
        phone.begins(about, film.length).then().statusCode(201);
        phone.goesOn(id, 0, film).then().statusCode(204);

        var whole = ask("helper", id, "/content");
        whole.then().statusCode(200).header("Accept-Ranges", "bytes");
        assertThat(text(whole.asByteArray())).doesNotContain(Reel.PLACE);
        var some = stretch(id, "bytes=70000-80000");
        some.then().statusCode(206).header("Content-Range", "bytes 70000-80000/" + film.length);
        assertThat(some.asByteArray()).isEqualTo(Arrays.copyOfRange(film, 70_000, 80_001));
        assertThat(stretch(id, "bytes=-9").asByteArray())
                .isEqualTo(Arrays.copyOfRange(film, film.length - 9, film.length));
        stretch(id, "bytes=999999-")
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + film.length);
        var mark = whole.header("ETag");
        asking().header("Range", "bytes=0-9")
                .header("If-Range", "\"another\"")
                .get("/v1/media/{id}/content", id)
                .then()
                .statusCode(200);
        asking().header("Range", "bytes=0-9")
                .header("If-Range", mark)
                .get("/v1/media/{id}/content", id)
                .then()
                .statusCode(206);
        asking().header("If-None-Match", mark)
                .get("/v1/media/{id}/content", id)
                .then()
                .statusCode(304);
        ask("helper", id, "/thumbnail")
                .then()
                .statusCode(404)
                .body("detail", containsString("thumbnail of the film"));
    }

    @Test
    void remembersAPhotoWhoeverSendsItAgainFromWhereverElse() {
        var first = phone.sends(photo, visit);
        var copy = Snapshot.jpeg(Snapshot.scaled(Snapshot.of(seed, 800, 600), 700, 525));
        var elsewhere = Room.newVillage();
        var home = Room.registered(FileForm.ofThree().with("/division", elsewhere));
        var other = new Phone(elsewhere, home);
        var second = Ids.next();
        var third = Ids.next();

        var again = other.sends(Snapshot.noted(copy, 6), second);
        var same = other.sends(photo, third);

        assertThat(memory.seenBefore(visit)).isEmpty();
        assertThat(memory.seenBefore(second))
                .containsExactly(new Recurrence(again, first, visit, false));
        assertThat(memory.seenBefore(third))
                .containsExactly(
                        new Recurrence(same, first, visit, true),
                        new Recurrence(same, again, second, false));
        as("helper", elsewhere)
                .get("/v1/media/{id}", same)
                .then()
                .body("resembling.medium", contains(again.toString()));
    }

    @Test
    void looksForPicturesThatAreAlikeInTheIndex() {
        var sql = Alike.FIND;
        for (var value : new String[] {"'a'", "1", "'" + visit + "'", "'a'"}) {
            sql = sql.replaceFirst("\\?", value);
        }
        for (int band = 0; band < 4; band++) {
            sql = sql.replaceFirst("\\?", "'{1,2,3}'");
        }
        var plan =
                new RowWall("0", ":").plan(sql.replaceFirst("\\?", "6").replaceFirst("\\?", "9"));

        assertThat(plan)
                .contains(
                        "medium_by_content",
                        "medium_by_band1",
                        "medium_by_band2",
                        "medium_by_band3",
                        "medium_by_band4")
                .doesNotContain("Seq Scan on medium");
    }

    @Test
    void showsChildrenToThoseAloneWhoAreTrustedWithThem() {
        var id = Ids.next();
        var about = Phone.about(id, photo, visit);
        about.put("ofChildren", "true");
        phone.begins(about, photo.length).then().statusCode(201);
        phone.goesOn(id, 0, photo).then().statusCode(204);

        ask("helper", id, "/content").then().statusCode(403);
        ask("helper", id, "/thumbnail").then().statusCode(403);
        ask("auditor", id, "/original").then().statusCode(403);
        ask("helper", id, "").then().body("medium.seen.latitude", nullValue());
        ask(TRUSTED, id, "").then().body("medium.seen.latitude", notNullValue());
        ask(TRUSTED, id, "/content").then().statusCode(200);
    }

    @Test
    void takesAFamilyWithChildrenToBeSeenWithThemUnlessSomebodySaysOtherwise() {
        var id = Ids.next();
        var about = Phone.about(id, photo, visit);
        about.remove("ofChildren");
        phone.begins(about, photo.length).then().statusCode(201);
        phone.goesOn(id, 0, photo).then().statusCode(204);

        ask("helper", id, "").then().body("medium.ofChildren", equalTo(true));
    }

    @Test
    void isNotThereForThoseElsewhere() {
        var id = phone.sends(photo, visit);

        for (var what : new String[] {"", "/content", "/thumbnail"}) {
            as("village-cadre", FileForm.VILLAGE_ELSEWHERE)
                    .get("/v1/media/{id}" + what, id)
                    .then()
                    .statusCode(404);
        }
        var here = DivisionScope.of(village);
        assertThat(new RowWall(here.from(), here.until()).count("medium")).isOne();
        assertThat(new RowWall("110101001001", "110101001002").count("medium")).isZero();
        assertThat(new RowWall("", "").count("medium")).isZero();
    }

    @Test
    void isShownToNobodyElseWhileItComes() {
        var id = Ids.next();
        phone.begins(Phone.about(id, photo, visit), photo.length).then().statusCode(201);
        phone.goesOn(id, 0, Phone.part(photo, 0, 500)).then().statusCode(204);

        var here = DivisionScope.of(village);
        for (var table : new String[] {"upload", "upload_part"}) {
            assertThat(new RowWall(here.from(), here.until()).count(table)).isOne();
            assertThat(new RowWall("110101001001", "110101001002").count(table)).isZero();
            assertThat(new RowWall("", "").count(table)).isZero();
        }
    }

    @Test
    void whoLooksIsWrittenDown() {
        var id = phone.sends(photo, visit);
        ask("helper", id, "/content").then().statusCode(200);

        as("auditor", Room.COUNTY)
                .get("/v1/households/{id}/readers", household)
                .then()
                .body("items.operation", hasItem("playMedium"))
                .body("items.operation", hasItem("continueUpload"));
    }

    @Test
    void isErasedWithItsHouseholdAlsoFromTheStore() throws IOException {
        var exhibit = kept(phone.sends(photo, visit));
        try (var there = vault.open(exhibit.key(), exhibit.object())) {
            assertThat(there.size()).isEqualTo(photo.length);
        }

        as("operator", Room.COUNTY)
                .delete("/v1/households/{id}?ground=by-law", household)
                .then()
                .statusCode(204);
        var _ = sweep.sweep();

        assertThatThrownBy(() -> vault.open(exhibit.key(), exhibit.object()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void goesFromTheStoreWhenItsTimeIsOver() throws SQLException {
        var id = phone.sends(photo, visit);
        var exhibit = kept(id);
        Owner.says("update medium set kept_at = '2015-01-01' where id = '%s'".formatted(id));

        var cleared = asTheService(() -> session.doReturningWork(this::clear));
        var _ = sweep.sweep();

        assertThat(cleared).isPositive();
        ask("auditor", id, "").then().statusCode(404);
        assertThatThrownBy(() -> vault.open(exhibit.key(), exhibit.object()))
                .isInstanceOf(IOException.class);
    }

    private int clear(Connection connection) throws SQLException {
        return new MediaShelves()
                .ofVisits()
                .clear(connection, Instant.parse("2016-01-01T00:00:00Z"));
    }

    /// Whoever dies between writing an object and holding it leaves it to the sweep, and cannot
    /// hold any more what was swept.
    @Test
    void leavesNothingInTheStoreThatNobodyHolds() throws IOException, SQLException {
        var key = StreamSeal.newKey();
        var held = vault.keep(key, out -> out.write(photo));
        var lost = vault.keep(key, out -> out.write(photo));
        asTheService(() -> {
            litter.pickUp(held);
            return held;
        });
        Owner.says("update media_litter set due = now() where object = '%s'".formatted(lost));

        var _ = sweep.sweep();

        try (var there = vault.open(key, held)) {
            assertThat(there.size()).isEqualTo(photo.length);
        }
        assertThatThrownBy(() -> vault.open(key, lost)).isInstanceOf(IOException.class);
        assertThatThrownBy(() ->
                        asTheService(() -> {
                            litter.pickUp(lost);
                            return lost;
                        }))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void isSealedAnewByItsKeyAlone() {
        var id = phone.sends(photo, visit);
        var before = asTheService(() -> media.get(id)).secret();

        asTheService(() ->
                session.doReturningWork(connection -> sealed.sealAnew(connection, "", 100_000)));

        assertThat(asTheService(() -> media.get(id)).secret()).isNotEqualTo(before);
        assertThat(ask("auditor", id, "/original").asByteArray()).isEqualTo(photo);
    }

    private Exhibit kept(UUID id) {
        return asTheService(() -> {
            var medium = media.get(id);
            return medium.asItCame(Secret.open(medium.secret(), seal, id).key());
        });
    }

    @CanIgnoreReturnValue
    private static <T> T asTheService(Callable<T> work) {
        return Behalf.ofTheService(() -> QuarkusTransaction.requiringNew().call(work));
    }

    private Response ask(String role, UUID id, String what) {
        return as(role, village).get("/v1/media/{id}" + what, id);
    }

    private Response stretch(UUID id, String range) {
        return asking().header("Range", range).get("/v1/media/{id}/content", id);
    }

    private RequestSpecification asking() {
        return as("helper", village);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
