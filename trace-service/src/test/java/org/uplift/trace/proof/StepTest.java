package org.uplift.trace.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepTest {

    @Test
    void leadsFromEveryLeafOfEveryTreeToItsRoot() {
        for (var size = 1; size < 70; size++) {
            var leaves = leaves(size);
            var root = Hash.hex(Hash.root(leaves));
            for (var index = 0; index < size; index++) {
                var path = Step.path(leaves, index);
                assertThat(climb(leaves.get(index), path)).isEqualTo(root);
                assertThat(climb(leaves.get((index + 1) % size), path).equals(root))
                        .isEqualTo(size == 1);
            }
        }
    }

    /// The published vectors of RFC 6962's tree, as certificate logs test them.
    @Test
    void growsTheTreeOfTheStandard() {
        var leaves =
                Stream.of(
                                "",
                                "00",
                                "10",
                                "2021",
                                "3031",
                                "40414243",
                                "5051525354555657",
                                "606162636465666768696a6b6c6d6e6f")
                        .map(HexFormat.of()::parseHex)
                        .map(Hash::leaf)
                        .toList();

        assertThat(Hash.hex(Hash.root(leaves.subList(0, 1))))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(Hash.hex(Hash.root(leaves)))
                .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void isTheSameTreeOverBlocksAsOverLeaves() {
        var leaves = leaves(4 * 16 + 5);
        var blocks =
                IntStream.range(0, 5)
                        .mapToObj(i -> leaves.subList(16 * i, Math.min(16 * i + 16, 69)))
                        .map(Hash::root)
                        .toList();

        assertThat(Hash.root(blocks)).isEqualTo(Hash.root(leaves));
    }

    private static String climb(byte[] leaf, List<Step> path) {
        var hash = leaf;
        for (var step : path) {
            var other = HexFormat.of().parseHex(step.hash());
            var isLeft = step.side().equals("left");
            hash = isLeft ? Hash.node(other, hash) : Hash.node(hash, other);
        }
        return Hash.hex(hash);
    }

    private static List<byte[]> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> Hash.leaf(Integer.toString(i).getBytes(UTF_8)))
                .toList();
    }
}
