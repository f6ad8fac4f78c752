package org.uplift.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One list of the trade's codes, in the order of the official form. A list only ever grows: a code
/// that is no longer used is closed with `until`, never removed.
public record CodeList(String name, List<Entry> entries) {

    /// @param code what is stored and sent
    /// @param zh the official wording
    /// @param until the first day on which forms offer it no more; what has it keeps it
    public record Entry(
            String code, String zh, String en, LocalDate since, @Nullable LocalDate until) {}

    public boolean contains(String code) {
        return entries.stream().anyMatch(entry -> entry.code().equals(code));
    }

    /// The entry whose code, Chinese or English wording is `text`; what people write into a
    /// spreadsheet is any of the three.
    public Optional<Entry> named(String text) {
        return entries.stream()
                .filter(e -> e.code().equals(text) || e.zh().equals(text) || e.en().equals(text))
                .findFirst();
    }
}
