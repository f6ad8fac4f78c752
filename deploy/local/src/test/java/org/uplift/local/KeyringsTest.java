package org.uplift.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uplift.platform.secrecy.KeyringFile;

class KeyringsTest {

    @SuppressWarnings("NullAway.Init")
    @TempDir
    Path folder;

    @Test
    void givesEachItsOwnAndKeepsIt() {
        var keyrings = new Keyrings(folder);
        keyrings.lay();
        var names = names(keyrings);

        keyrings.lay();

        assertThat(names).hasSize(2).doesNotHaveDuplicates();
        assertThat(names(keyrings)).isEqualTo(names);
    }

    @Test
    void leavesWhoHadTheOthersWithACopyToGoOnWith() {
        var keyrings = new Keyrings(folder);
        var one = new KeyringFile(folder.resolve("keyring.json"));
        var before = one.readOrMake().name();

        keyrings.lay();
        assertThat(names(keyrings)).containsExactly(before, before);
        one.write(one.read().withNext().promoted().withoutOld());
        keyrings.lay();

        assertThat(names(keyrings)).containsExactly(one.read().name(), before);
    }

    private static List<String> names(Keyrings keyrings) {
        return Arrays.stream(Part.values())
                .map(keyrings::of)
                .flatMap(Optional::stream)
                .map(file -> file.read().name())
                .toList();
    }
}
