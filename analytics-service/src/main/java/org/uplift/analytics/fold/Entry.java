package org.uplift.analytics.fold;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.uplift.analytics.measure.Cell;
import org.uplift.analytics.measure.Contribution;
import org.uplift.analytics.measure.Sums;
import org.uplift.analytics.measure.Varints;

/// What a household contributes as of a version of its file: what has to be taken away again when
/// the next version comes.
record Entry(long version, Contribution contribution) {

    private static final int THREE_NUMBERS = 30;

    byte[] bytes() {
        var cell = contribution.cell().text().getBytes(ISO_8859_1);
        var room = THREE_NUMBERS + cell.length + contribution.sums().room();
        var bytes = ByteBuffer.allocate(room);
        Varints.put(bytes, version);
        Varints.put(bytes, Long.parseLong(contribution.village()));
        Varints.put(bytes, cell.length);
        bytes.put(cell);
        contribution.sums().write(bytes);
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    static Entry read(byte[] array) {
        var bytes = ByteBuffer.wrap(array);
        var version = Varints.get(bytes);
        var village = "%012d".formatted(Varints.get(bytes));
        var cell = new byte[(int) Varints.get(bytes)];
        bytes.get(cell);
        var kind = Cell.parse(new String(cell, ISO_8859_1));
        return new Entry(version, new Contribution(village, kind, Sums.read(bytes)));
    }
}
