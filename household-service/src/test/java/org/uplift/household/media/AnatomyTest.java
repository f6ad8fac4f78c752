package org.uplift.household.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.uplift.platform.problem.Invalid;
import org.uplift.testkit.Trials;

class AnatomyTest {

    private static final Instant TAKEN = Instant.parse("2019-05-01T08:30:00Z");
    private static final long MOST = 50_000_000;

    private final byte[] jpeg = Snapshot.jpeg(Snapshot.of(1, 400, 300));
    private final byte[] png = Snapshot.png(Snapshot.of(1, 40, 30));

    @Test
    void readsWhenAndWhereAndHowThePhotoWasTaken() {
        var anatomy = Jpeg.anatomy(Snapshot.noted(jpeg, 6));

        assertThat(anatomy.turned()).isEqualTo(6);
        isInTheVillage(anatomy.shot());
    }

    @Test
    void showsOfTheCamerasNotesOnlyWhichWayIsUp() throws IOException {
        var noted = Snapshot.noted(jpeg, 6);

        var shown = shown(noted, Jpeg.anatomy(noted).cuts());

        assertThat(text(noted)).contains(Snapshot.CAMERA, "2019:05:01");
        assertThat(text(shown)).doesNotContain(Snapshot.CAMERA, "2019:05:01");
        var again = Jpeg.anatomy(shown);
        assertThat(again.turned()).isEqualTo(6);
        assertThat(again.shot()).isEqualTo(Shot.UNKNOWN);
        var upright = Picture.develop(shown, Kind.JPEG, 6, MOST);
        assertThat(upright.width()).isEqualTo(400);
        var thumbnail = Picture.develop(upright.thumbnail(), Kind.JPEG, 1, MOST);
        assertThat(thumbnail.height()).isGreaterThan(thumbnail.width());
    }

    @Test
    void showsNothingThatWasHungBehindAPhoto() throws IOException {
        var film = Reel.all(Snapshot.noted(jpeg, 1), "MZ a program".getBytes(ISO_8859_1));

        assertThat(shown(film, Jpeg.anatomy(film).cuts())).isEqualTo(jpeg);
    }

    @Test
    void showsOfAPngWhatMakesThePicture() throws IOException {
        var said =
                Reel.all(
                        chunk("tEXt", "Author\0ZHANG".getBytes(ISO_8859_1)),
                        chunk("eXIf", Snapshot.notes(3)));
        var noted = Reel.all(Arrays.copyOf(png, 33), said, Arrays.copyOfRange(png, 33, png.length));
        var anatomy = Png.anatomy(noted);

        assertThat(shown(noted, anatomy.cuts())).isEqualTo(png);
        assertThat(anatomy.turned()).isEqualTo(3);
        isInTheVillage(anatomy.shot());
    }

    @Test
    void turnsTheNotesOfAFilmIntoFreeSpace() throws IOException {
        var film = Reel.of(1, 1_000);
        var anatomy = Film.anatomy(new InMemory(film));

        var shown = shown(film, anatomy.cuts());

        assertThat(text(film)).contains(Reel.PLACE);
        assertThat(text(shown)).doesNotContain(Reel.PLACE, "udta").contains("free");
        assertThat(shown).hasSameSizeAs(film).endsWith(Arrays.copyOfRange(film, 400, film.length));
        assertThat(Film.anatomy(new InMemory(shown)).shot().latitude()).isNull();
        isInTheVillage(anatomy.shot());
        assertThat(anatomy.width()).isEqualTo(640);
    }

    @Test
    void takesNoFilmWithoutAPictureAndNoneThatIsCutOff() {
        var film = Reel.of(1, 1_000);
        var cutOff = new InMemory(Arrays.copyOf(film, film.length - 1));

        refuses("broken", () -> Film.anatomy(new InMemory(Reel.ofSoundAlone())));
        refuses("broken", () -> Film.anatomy(cutOff));
    }

    @Test
    void takesNoPhotoThatIsCutOff() {
        refuses("broken", () -> Jpeg.anatomy(Arrays.copyOf(jpeg, jpeg.length - 2)));
        refuses("broken", () -> Png.anatomy(Arrays.copyOf(png, png.length - 12)));
    }

    @Test
    void readsNoPictureThatWouldFillTheMemory() {
        var bomb = png.clone();
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);

        refuses("too-many-pixels", () -> Picture.develop(bomb, Kind.PNG, 1, MOST));
    }

    @Test
    void readsEveryPhotoToItsEndWhateverItSays() {
        Trials.repeat(
                100,
                random -> {
                    var spoilt = spoilt(Snapshot.noted(jpeg, 6), random);
                    refusesOrTakes(() -> {
                        var shown = shown(spoilt, Jpeg.anatomy(spoilt).cuts());
                        return Picture.develop(shown, Kind.JPEG, 1, MOST);
                    });
                });
    }

    @Test
    void readsEveryFilmAndPngToItsEndWhateverItSays() {
        Trials.repeat(
                300,
                random -> {
                    var film = spoilt(Reel.of(1, 100), random);
                    refusesOrTakes(() -> shown(film, Film.anatomy(new InMemory(film)).cuts()));
                    var picture = spoilt(png, random);
                    refusesOrTakes(() -> {
                        var shown = shown(picture, Png.anatomy(picture).cuts());
                        return Picture.develop(shown, Kind.PNG, 1, 1_000_000);
                    });
                });
    }

    private interface Look {
        Object at() throws IOException;
    }

    private static void refusesOrTakes(Look look) throws IOException {
        try {
            assertThat(look.at()).isNotNull();
        } catch (Invalid e) {
            assertThat(e.violations()).hasSize(1);
        }
    }

    private static byte[] spoilt(byte[] bytes, Random random) {
        var spoilt = bytes.clone();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            spoilt[random.nextInt(3, Math.min(700, spoilt.length))] = (byte) random.nextInt(256);
        }
        return spoilt;
    }

    private static void refuses(String rule, Look look) {
        assertThatThrownBy(look::at)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.violations().getFirst().rule()).isEqualTo(rule));
    }

    private static void isInTheVillage(Shot shot) {
        assertThat(shot.at()).isEqualTo(TAKEN);
        assertThat(shot.latitude()).isCloseTo(32.9536, within(1e-4));
        assertThat(shot.longitude()).isCloseTo(116.5583, within(1e-4));
    }

    private static byte[] shown(byte[] original, Cuts cuts) throws IOException {
        var out = new ByteArrayOutputStream();
        Cuts.of(cuts.toString()).write(new InMemory(original), 0, cuts.shown(original.length), out);
        assertThat(out.size()).isEqualTo((int) cuts.shown(original.length));
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        var sum = new CRC32();
        sum.update(type.getBytes(ISO_8859_1));
        sum.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(type.getBytes(ISO_8859_1))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
