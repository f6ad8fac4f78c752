package org.uplift.household.media;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Trials;

class FingerprintTest {

    @Test
    void isThatOfACopyMadeSmallerSavedAgainAndBrightened() {
        Trials.repeat(
                20,
                random -> {
                    var photo = Snapshot.of(random.nextLong(), 1_200, 900);
                    var copy =
                            new RescaleOp(0.9f, 15, null)
                                    .filter(Snapshot.scaled(photo, 700, 525), null);

                    assertThat(bits(seen(photo), seen(copy)))
                            .isLessThanOrEqualTo(Fingerprint.ALIKE);
                });
    }

    @Test
    void isNotThatOfAnotherPicture() {
        Trials.repeat(
                20,
                random -> {
                    var one = Snapshot.of(random.nextLong(), 640, 480);
                    var other = Snapshot.of(random.nextLong(), 640, 480);

                    assertThat(bits(seen(one), seen(other))).isGreaterThan(Fingerprint.ALIKE);
                });
    }

    @Test
    void isNoneOfAPictureOnWhichNothingIsSeen() {
        assertThat(Fingerprint.of(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB)))
                .isNull();
        assertThat(Fingerprint.of(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB))).isNull();
    }

    /// The index finds nothing that shares no band with what is looked for.
    @Test
    void sharesABandWithAllThatAreAlike() {
        Trials.repeat(
                10_000,
                random -> {
                    var look = random.nextLong();
                    var alike = look;
                    for (int bit = 0; bit < Fingerprint.ALIKE + 1; bit++) {
                        alike ^= 1L << random.nextInt(64);
                    }
                    var other = alike;
                    assertThat(
                                    IntStream.range(0, 4)
                                            .anyMatch(band ->
                                                    Fingerprint.neighbours(look, band)
                                                            .contains(
                                                                    (int) (other >>> (band * 16))
                                                                            & 0xffff)))
                            .isTrue();
                });
    }

    private static long seen(BufferedImage photo) {
        var picture = Picture.develop(Snapshot.jpeg(photo), Kind.JPEG, 1, 50_000_000);
        return requireNonNull(picture.fingerprint());
    }

    private static int bits(long one, long other) {
        return Long.bitCount(one ^ other);
    }
}
