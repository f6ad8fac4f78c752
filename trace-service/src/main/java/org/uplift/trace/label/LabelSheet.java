package org.uplift.trace.label;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.uplift.trace.gs1.DigitalLink;

/// Labels printed together: so many serial numbers of a lot, or so many times the lot.
///
/// @param first 0 where there are no serial numbers

record LabelSheet(
        UUID id, String division, String gtin, String lot, String prefix, long first, int count) {

    private static final String NUMBER = "%s%06d";

    static LabelSheet of(UUID id, String division, SheetForm form) {
        var prefix = form.prefix();
        var first = form.first();
        return new LabelSheet(
                id,
                division,
                form.gtin(),
                form.lot(),
                prefix == null ? "" : prefix,
                first == null ? 0 : first,
                form.count());
    }

    List<DigitalLink> links() {
        return hasSerials()
                ? LongStream.range(first, first + count)
                        .mapToObj(number -> DigitalLink.scanned(path(number)))
                        .toList()
                : Collections.nCopies(count, DigitalLink.scanned(path()));
    }

    boolean hasSerials() {
        return first > 0;
    }

    private String path(long number) {
        return path() + "/21/" + NUMBER.formatted(prefix, number);
    }

    private String path() {
        return "/01/%s/10/%s".formatted(gtin, lot);
    }
}
