package org.uplift.local.opening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;

/// A year's kiwis, picked and sold in October, and the names of their lots.
record Season(int year) {

    private static final MonthDay OVER = MonthDay.of(10, 31);

    /// The last one that is over when it is first asked for; afterwards always the same.
    ///
    /// @param file that remembers it
    static Season kept(Path file, LocalDate today) {
        try {
            if (!Files.exists(file)) {
                var _ = Files.createDirectories(file.getParent());
                var _ = Files.writeString(file, Integer.toString(last(today).year()));
            }
            return new Season(Integer.parseInt(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Season last(LocalDate today) {
        var isOver = today.isAfter(OVER.atYear(today.getYear()));
        return new Season(today.getYear() - (isOver ? 0 : 1));
    }

    LocalDate august(int day) {
        return LocalDate.of(year, 8, day);
    }

    LocalDate october(int day) {
        return LocalDate.of(year, 10, day);
    }

    String lot(String kind, Orchardist grower) {
        return lot(kind, grower.number().substring(Math.max(0, grower.number().length() - 16)));
    }

    String lot(String kind, String village) {
        return "%s%02d-%s".formatted(kind, year % 100, village);
    }

    String box(String village) {
        return "/01/%s/10/%s/21/%s"
                .formatted(KiwiNames.GTIN, lot("P", village), KiwiNames.serial(village, 1));
    }
}
