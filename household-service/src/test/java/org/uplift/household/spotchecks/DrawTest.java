package org.uplift.household.spotchecks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final String SEED = "eight-red-balls-and-one-blue";
    private static final List<UUID> POPULATION =
            IntStream.range(0, 60).mapToObj(i -> new UUID(0x7000L + i, i * 31L)).toList();

    @Test
    void isRepeatedByTheScriptThatAnyoneHas() throws IOException, InterruptedException {
        var script = Path.of("..", "docs", "spot-check.sh").toString();
        var process = new ProcessBuilder("sh", script, SEED, "7").start();
        try (var in = process.getOutputStream()) {
            in.write(
                    POPULATION.stream()
                            .map(id -> id + "\n")
                            .collect(Collectors.joining())
                            .getBytes(UTF_8));
        }
        var drawn = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
        assertThat(process.waitFor()).isZero();

        assertThat(Draw.of(POPULATION, SEED, 7)).map(UUID::toString).isEqualTo(drawn);
        assertThat(drawn).hasSize(7);
    }

    @Test
    void heedsTheSeedAndNotTheOrderOfThePopulation() {
        assertThat(Draw.of(POPULATION.reversed(), SEED, 7)).isEqualTo(Draw.of(POPULATION, SEED, 7));
        assertThat(Draw.of(POPULATION, SEED + "!", 7)).isNotEqualTo(Draw.of(POPULATION, SEED, 7));
    }

    @Test
    void favoursNobody() {
        var often = new int[POPULATION.size()];
        for (var draw = 0; draw < 2_000; draw++) {
            for (var id : Draw.of(POPULATION, SEED + draw, 6)) {
                often[POPULATION.indexOf(id)]++;
            }
        }

        assertThat(often)
                .satisfies(counts -> {
                    for (var count : counts) {
                        assertThat(count).isBetween(130, 270);
                    }
                });
    }

    @Test
    void hashesWhatIsPublished() {
        assertThat(Draw.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Draw.hash(List.of(new UUID(0, 1))))
                .isEqualTo(Draw.hash("00000000-0000-0000-0000-000000000001\n"));
    }
}
