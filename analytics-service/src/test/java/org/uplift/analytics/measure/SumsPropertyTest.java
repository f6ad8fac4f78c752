package org.uplift.analytics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SumsPropertyTest {

    @Provide
    Arbitrary<Sums> sums() {
        return Arbitraries.longs().array(long[].class).ofSize(Layout.SIZE).map(Sums::new);
    }

    @Property
    void giveBackWhatWasAdded(@ForAll("sums") Sums one, @ForAll("sums") Sums other) {
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
    }

    @Property
    void readAsTheyWereWritten(@ForAll("sums") Sums sums) {
        var tally = new Tally(7, sums);

        assertThat(Tally.read(ByteBuffer.wrap(tally.bytes()))).isEqualTo(tally);
    }

    @Property
    void readTheirCountsAlone(@ForAll("sums") Sums sums) {
        var counts = Sums.readCounts(ByteBuffer.wrap(sums.bytes()));

        for (var count : new int[] {Layout.HOUSEHOLDS, Layout.PERSONS, Layout.LABOURERS}) {
            assertThat(counts.of(count)).isEqualTo(sums.of(count));
        }
    }
}
