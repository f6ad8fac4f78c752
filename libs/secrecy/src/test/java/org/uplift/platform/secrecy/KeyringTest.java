package org.uplift.platform.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {

    private static final String NUMBER = "34162319700101001X";

    private final Keyring keyring = Keyring.fresh();
    private final Keyring rotating = keyring.withNext();
    private final Keyring promoted = rotating.promoted();

    @Test
    void opensWhatItSealedForTheSameThingOnly() {
        var closed = keyring.seal().close(NUMBER, "household 1");

        assertThat(closed).doesNotContain(NUMBER);
        assertThat(keyring.seal().open(closed, "household 1")).isEqualTo(NUMBER);
        assertThatThrownBy(() -> keyring.seal().open(closed, "household 2"))
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> Keyring.fresh().seal().open(closed, "household 1"))
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> keyring.seal().open("no seal at all", "household 1"))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void neverSealsTheSameTwice() {
        assertThat(keyring.seal().close(NUMBER, "one"))
                .isNotEqualTo(keyring.seal().close(NUMBER, "one"));
    }

    @Test
    void sealsWithTheNewKeyOncePromotedAndOpensWhatIsOld() {
        var old = keyring.seal().close(NUMBER, "one");
        var between = rotating.seal().close(NUMBER, "one");
        var current = promoted.seal().close(NUMBER, "one");

        assertThat(keyring.seal().open(between, "one")).isEqualTo(NUMBER);
        assertThat(rotating.seal().open(current, "one")).isEqualTo(NUMBER);
        assertThat(promoted.seal().open(old, "one")).isEqualTo(NUMBER);
        assertThat(promoted.seal().isCurrent(old)).isFalse();
        assertThat(promoted.seal().isCurrent(current)).isTrue();
        assertThatThrownBy(() -> promoted.withoutOld().seal().open(old, "one"))
                .isInstanceOf(BrokenSeal.class);
        assertThat(promoted.withoutOld().seal().open(current, "one")).isEqualTo(NUMBER);
    }

    @Test
    void marksTheSameAlikeUnderEveryKeyThatIsKnown() {
        var old = keyring.marks().of("number", NUMBER);
        var both = rotating.marks().of("number", NUMBER);
        var last = promoted.withoutOld().marks().of("number", NUMBER);

        assertThat(keyring.marks().of("number", NUMBER)).isEqualTo(old);
        assertThat(keyring.marks().of("account", NUMBER)).isNotEqualTo(old);
        assertThat(both.even()).isNotNull().isNotEqualTo(both.odd());
        assertThat(both).isEqualTo(old.even() == null ? joined(last, old) : joined(old, last));
    }

    private static Mark joined(Mark even, Mark odd) {
        return new Mark(even.even(), odd.odd());
    }

    @Test
    void keepsOneRotationAtATime() {
        assertThatThrownBy(rotating::withNext).hasMessageContaining("not finished");
        assertThat(promoted.withoutOld().isRotating()).isFalse();
        assertThat(promoted.withoutOld().withNext().isRotating()).isTrue();
    }

    @Test
    void liesInAFileThatItsOwnerAloneMayRead(@TempDir Path folder) throws IOException {
        var file = new KeyringFile(folder.resolve("secrets/keyring.json"));
        var made = file.readOrMake();
        var closed = made.seal().close(NUMBER, "one");

        assertThat(file.readOrMake().seal().open(closed, "one")).isEqualTo(NUMBER);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
    }

    @Test
    void tellsNothingOfAFileItCannotUse(@TempDir Path folder) throws IOException {
        var file = folder.resolve("keyring.json");
        Files.writeString(file, "{\"sealing\": {\"primaryKeyId\": 1, \"key\": \"c2VjcmV0\"}}");

        assertThatThrownBy(() -> new KeyringFile(file).read())
                .hasMessageContaining("no usable keyring")
                .hasNoCause();
        assertThatThrownBy(() -> new KeyringFile(folder.resolve("none")).read())
                .hasMessageContaining("cannot be read");
    }
}
