package org.uplift.household.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Trials;

class CutsTest {

    @Test
    void showsEveryStretchAsItIsInTheWhole() {
        Trials.repeat(
                500,
                random -> {
                    var original = bytes(random, random.nextInt(1, 300));
                    var cuts = cuts(random, original.length);
                    var whole = new ByteArrayOutputStream();
                    var read = 0;
                    for (var cut : cuts.cuts()) {
                        whole.write(original, read, (int) cut.from() - read);
                        whole.writeBytes(cut.with());
                        whole.writeBytes(new byte[(int) cut.zeros()]);
                        read = (int) cut.until();
                    }
                    whole.write(original, read, original.length - read);

                    var shown = whole.toByteArray();

                    assertThat(cuts.shown(original.length)).isEqualTo(shown.length);
                    var from = random.nextInt(shown.length + 1);
                    var until = random.nextInt(from, shown.length + 1);
                    assertThat(stretch(cuts, original, from, until - from))
                            .isEqualTo(Arrays.copyOfRange(shown, from, until));
                });
    }

    private static byte[] stretch(Cuts cuts, byte[] original, int from, int length)
            throws IOException {
        var out = new ByteArrayOutputStream();
        Cuts.of(cuts.toString()).write(new InMemory(original), from, length, out);
        return out.toByteArray();
    }

    private static Cuts cuts(Random random, int length) {
        var cuts = new ArrayList<Cut>();
        for (int at = random.nextInt(40); at < length; at += random.nextInt(40)) {
            var until = Math.min(length, at + random.nextInt(30));
            cuts.add(new Cut(at, until - at, bytes(random, random.nextInt(5)), random.nextInt(9)));
            at = until;
        }
        return new Cuts(cuts);
    }

    private static byte[] bytes(Random random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
