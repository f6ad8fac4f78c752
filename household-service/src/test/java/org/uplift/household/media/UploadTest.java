package org.uplift.household.media;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class UploadTest {

    private static final byte[] PROGRAM = "\177ELF\2\1\1 not a picture at all".getBytes(US_ASCII);

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI service;

    private final byte[] photo = Snapshot.jpeg(Snapshot.of(Ids.next().hashCode(), 320, 240));
    private final UUID id = Ids.next();
    private final Map<String, String> about = Phone.about(id, photo, Ids.next());
    private String village = "";
    private Phone phone = new Phone("", id);

    @BeforeEach
    void registerAFamily() {
        Room.open();
        village = Room.newVillage();
        phone = new Phone(village, Room.registered(FileForm.ofThree().with("/division", village)));
    }

    @Test
    void comesInPiecesEachKeptOnceItWasTold() {
        phone.begins(about, photo.length)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/uploads/" + id))
                .header("Tus-Resumable", "1.0.0");
        var first = Phone.part(photo, 0, 1_000);

        phone.goesOn(id, 0, first, Phone.checksum(first))
                .then()
                .statusCode(204)
                .header("Upload-Offset", "1000");
        assertThat(phone.kept(id)).isEqualTo(1_000);
        phone.goesOn(id, 1_000, Phone.part(photo, 1_000, photo.length)).then().statusCode(204);

        assertThat(phone.kept(id)).isEqualTo(photo.length);
        assertThat(original()).isEqualTo(photo);
    }

    @Test
    void isAnnouncedOnceHoweverOftenAsked() {
        phone.begins(about, photo.length).then().statusCode(201);
        phone.begins(about, photo.length).then().statusCode(200);
        phone.begins(about, photo.length + 1).then().statusCode(409);
        phone.goesOn(id, 0, photo).then().statusCode(204);

        phone.begins(about, photo.length).then().statusCode(200);
        phone.goesOn(id, 0, photo).then().statusCode(409);
    }

    @Test
    void goesOnWhereItBrokeOff() throws IOException {
        var film = Reel.of(Ids.next().hashCode(), 10 << 20);
        var said = Phone.about(id, film, id);
        said.put("filetype", "video/mp4");
        phone.begins(said, film.length).then().statusCode(201);

        try (var line = new Socket(service.getHost(), service.getPort())) {
            line.getOutputStream().write(head(film.length).getBytes(US_ASCII));
            line.getOutputStream().write(film, 0, 9 << 20);
            line.getOutputStream().flush();
            await().atMost(Duration.ofSeconds(90)).until(() -> phone.kept(id) == 8 << 20);
        }

        await().atMost(Duration.ofSeconds(90)).until(() -> isSentOn(film));
        assertThat(original()).isEqualTo(film);
    }

    /// What came before the line broke may be written down a moment after.
    private boolean isSentOn(byte[] film) {
        var from = (int) phone.kept(id);
        assertThat(from).isBetween(8 << 20, 9 << 20);
        return phone.goesOn(id, from, Phone.part(film, from, film.length)).statusCode() == 204;
    }

    @Test
    void keepsNothingOfWhatDoesNotComeToItsChecksum() {
        phone.begins(about, photo.length).then().statusCode(201);

        phone.goesOn(id, 0, Phone.part(photo, 0, 900), Phone.checksum(photo))
                .then()
                .statusCode(460)
                .contentType("application/problem+json");
        phone.goesOn(id, 0, photo, "crc32 AAAA").then().statusCode(400);

        assertThat(phone.kept(id)).isZero();
    }

    @Test
    void takesNoMoreThanWasAnnounced() {
        phone.begins(about, photo.length).then().statusCode(201);

        phone.goesOn(id, 0, Arrays.copyOf(photo, photo.length + 1)).then().statusCode(413);

        assertThat(phone.kept(id)).isZero();
        var film = about("video/mp4");
        phone.begins(film, 501L << 20).then().statusCode(413);
    }

    @Test
    void lastsAsOneOfTwoWhoWriteAtTheSamePlace() throws Exception {
        phone.begins(about, photo.length).then().statusCode(201);
        var both = new CyclicBarrier(2);
        try (var phones = Executors.newFixedThreadPool(2)) {
            var answers =
                    Stream.of(1, 2)
                            .map(_ ->
                                    phones.submit(() -> {
                                        both.await();
                                        return phone.goesOn(id, 0, photo).statusCode();
                                    }))
                            .toList();
            assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(204, 409);
        }
        assertThat(original()).isEqualTo(photo);
    }

    @Test
    void isRefusedAtOnceWhereAProgramIsCalledAPhoto() {
        phone.begins(Phone.about(id, PROGRAM, id), PROGRAM.length).then().statusCode(201);

        refused(phone.goesOn(id, 0, PROGRAM), "media-type");
    }

    /// Nobody has to send a film to its end to be told that it is none.
    @Test
    void isRefusedByItsFirstBytesBeforeTheRestCame() {
        phone.begins(Phone.about(id, PROGRAM, id), 10 << 20).then().statusCode(201);

        refused(phone.goesOn(id, 0, PROGRAM), "media-type");
    }

    @Test
    void goesOnNowhereButWhereItIs() {
        phone.begins(about, photo.length).then().statusCode(201);
        phone.goesOn(id, 0, Phone.part(photo, 0, 1_000)).then().statusCode(204);

        phone.goesOn(id, 2_000, Phone.part(photo, 2_000, 3_000)).then().statusCode(409);
        phone.goesOn(id, 0, Phone.part(photo, 0, 500)).then().statusCode(409);
        phone.goesOn(id, 500, Phone.part(photo, 500, 1_500)).then().statusCode(409);

        assertThat(phone.kept(id)).isEqualTo(1_000);
        phone.goesOn(id, 1_000, Phone.part(photo, 1_000, photo.length)).then().statusCode(204);
        assertThat(original()).isEqualTo(photo);
    }

    @Test
    void isRefusedAsAWholeWhereItsContentIsNotWhatWasAnnounced() {
        var other = photo.clone();
        other[photo.length / 2] ^= 1;
        phone.begins(about, photo.length).then().statusCode(201);
        refused(phone.goesOn(id, 0, other), "sha256");

        var half = Arrays.copyOf(photo, photo.length / 2);
        phone.begins(Phone.about(id, half, id), half.length).then().statusCode(201);
        phone.goesOn(id, 0, Phone.part(half, 0, 5)).then().statusCode(204);
        refused(phone.goesOn(id, 5, Phone.part(half, 5, half.length)), "broken");
    }

    @Test
    void isRefusedWhereItWouldFillTheMemory() {
        var bomb = Snapshot.png(Snapshot.of(1, 8, 8));
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        var said = Phone.about(id, bomb, id);
        said.put("filetype", "image/png");
        phone.begins(said, bomb.length).then().statusCode(201);

        refused(phone.goesOn(id, 0, bomb), "too-many-pixels");
    }

    @Test
    void isAnnouncedWithAllThatHasToBeKnown() {
        for (var missing : new String[] {"id", "about", "subject", "filetype", "sha256"}) {
            var some = Phone.about(id, photo, id);
            some.remove(missing);
            phone.begins(some, photo.length)
                    .then()
                    .statusCode(400)
                    .body("violations.rule", hasItem(missing));
        }
        for (var wrong :
                Map.of(
                                "filetype", "application/x-msdownload",
                                "latitude", "91",
                                "takenAt", "yesterday",
                                "ofChildren", "maybe",
                                "about", "holiday")
                        .entrySet()) {
            var some = Phone.about(id, photo, id);
            some.put(wrong.getKey(), wrong.getValue());
            phone.begins(some, photo.length)
                    .then()
                    .statusCode(400)
                    .body("violations.rule", hasItem(wrong.getKey()));
        }
    }

    @Test
    void isNotAboutANeedOrVisitOfOthersNorOfADayToCome() {
        about.put("about", "need");
        phone.begins(about, photo.length)
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("subject"));
        about.put("about", "visit");
        phone.announces(about, photo.length)
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("subject"));
        about.put("takenAt", "2999-01-01T00:00:00Z");
        phone.begins(about, photo.length)
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("taken-in-future"));
    }

    @Test
    void speaksOneVersionOfTusAndSaysWhich() {
        as("helper", village)
                .header("Upload-Length", 9)
                .post("/v1/households/{id}/uploads", id)
                .then()
                .statusCode(412)
                .header("Tus-Version", "1.0.0");
        as("helper", village)
                .options("/v1/uploads")
                .then()
                .statusCode(204)
                .header("Tus-Extension", equalTo("creation,checksum,termination"))
                .header("Tus-Max-Size", equalTo(Long.toString(500L << 20)));
    }

    @Test
    void isForgottenWhenItsSenderSaysSo() {
        phone.begins(about, photo.length).then().statusCode(201);
        phone.goesOn(id, 0, Phone.part(photo, 0, 100)).then().statusCode(204);

        phone.tus().delete("/v1/uploads/{id}", id).then().statusCode(204);

        phone.asks(id).then().statusCode(404);
    }

    private Map<String, String> about(String type) {
        var said = Phone.about(id, photo, id);
        said.put("filetype", type);
        return said;
    }

    private void refused(Response answer, String rule) {
        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.rule", hasItem(rule));
        phone.asks(id).then().statusCode(404);
        as("auditor", village).get("/v1/media/{id}", id).then().statusCode(404);
    }

    private byte[] original() {
        return as("auditor", village)
                .get("/v1/media/{id}/original", id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /// Says that all of it comes.
    private String head(int length) {
        return """
        PATCH /v1/uploads/%s HTTP/1.1
        Host: localhost
        Authorization: Bearer %s
        Tus-Resumable: 1.0.0
        Upload-Offset: 0
        Content-Type: %s
        Content-Length: %d

        """
                .formatted(id, Tokens.of("helper", village), Tus.BYTES, length)
                .replace("\n", "\r\n");
    }
}
