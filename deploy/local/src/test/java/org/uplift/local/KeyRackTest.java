package org.uplift.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.local.ground.Trouble;
import org.uplift.platform.secrecy.BrokenSeal;
import org.uplift.platform.secrecy.KeyringFile;
import org.uplift.platform.secrecy.Seal;

/// `./uplift keys`, in the steps of `docs/operations.md`, *Rotation of the keys*.
class KeyRackTest {

    private static final String BOND = "household 1";

    @TempDir private Path folder;

    @Test
    void takesAKeyringThroughARotation() {
        var rack = new KeyRack(folder.resolve("keyring.json"));
        rack.change("make");
        var before = seal(rack).close("old", BOND);

        rack.change("add");
        assertThat(seal(rack).isCurrent(before)).isTrue();

        rack.change("promote");
        assertThat(seal(rack).isCurrent(before)).isFalse();
        assertThat(seal(rack).open(before, BOND)).isEqualTo("old");
        var after = seal(rack).close("new", BOND);

        rack.change("drop");
        assertThat(seal(rack).open(after, BOND)).isEqualTo("new");
        assertThatThrownBy(() -> seal(rack).open(before, BOND)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void makesNoneWhereOneIs() {
        var rack = new KeyRack(folder.resolve("keyring.json"));
        rack.change("make");
        var sealed = seal(rack).close("kept", BOND);

        assertThatThrownBy(() -> rack.change("make"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("is there already");
        assertThat(seal(rack).open(sealed, BOND)).isEqualTo("kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"add", "promote", "drop", "burn"})
    void saysInASentenceWhatCannotBeDone(String change) throws IOException {
        var file = Files.writeString(folder.resolve("keyring.json"), "{}");

        assertThatThrownBy(() -> new KeyRack(file).change(change)).isInstanceOf(Trouble.class);
        assertThat(file).hasContent("{}");
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        var file = Files.createFile(folder.resolve("file")).resolve("keyring.json");

        assertThatThrownBy(() -> new KeyRack(file).change("make"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(file + " cannot be written");
    }

    private static Seal seal(KeyRack rack) {
        return new KeyringFile(rack.file()).read().seal();
    }
}
