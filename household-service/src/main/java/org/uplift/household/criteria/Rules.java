package org.uplift.household.criteria;

import static java.util.Comparator.comparing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.codes.PovertyLines;

/// The figures by which households of a region are judged.
///
/// @param bands where each band but the first begins: of 60 and 100 come three bands
/// @param incomeTargetFen disposable income per head and year; the national poverty line of the
///   income's year where it is not said
/// @param monitoringLines for the years before the first, the national poverty line
/// @param enrolmentPercent more than this of the children have to be in school
/// @param schoolFromAge full years on 31 August
/// @param medicalSharePercent of a year's net income; more of it paid out of pocket is a large bill
public record Rules(
        @NotNull @Valid Weights weights,
        @NotEmpty @Size(max = 9) List<@NotNull @Min(1) @Max(100) Integer> bands,
        @Positive @Max(MOST_FEN) @Nullable Long incomeTargetFen,
        @NotNull @Size(max = 50) List<@NotNull @Valid MonitoringLine> monitoringLines,
        @NotNull @Min(1) @Max(99) Integer enrolmentPercent,
        @NotNull @Min(3) @Max(18) Integer schoolFromAge,
        @NotNull @Min(3) @Max(18) Integer schoolUntilAge,
        @NotNull @Min(40) @Max(100) Integer pensionFromAge,
        @NotNull @Min(1) @Max(100) Integer medicalSharePercent) {

    static final long MOST_FEN = 100_000_000L;

    public long incomeTargetFen(int year) {
        return incomeTargetFen == null ? PovertyLines.national(year) : incomeTargetFen;
    }

    public long monitoringLineFen(int year) {
        return monitoringLines.stream()
                .filter(line -> line.year() <= year)
                .max(comparing(MonitoringLine::year))
                .map(MonitoringLine::perCapitaFen)
                .orElseGet(() -> PovertyLines.national(year));
    }

    /// Counted from one.
    ///
    /// @param hundredths of a point
    public int band(int hundredths) {
        return 1 + (int) bands.stream().filter(from -> hundredths >= from * 100).count();
    }

    /// Net income per head and year under which a household is watched.
    public record MonitoringLine(
            @NotNull @Min(2010) @Max(2100) Integer year,
            @NotNull @Positive @Max(MOST_FEN) Long perCapitaFen) {}
}
