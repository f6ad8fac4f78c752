package org.uplift.jobs.labourer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.uplift.platform.sheets.Tabular;

/// Who works and who wants to learn, in an area and in its parts.
record LabourSummary(Count total, List<Part> divisions) implements Tabular {

    /// @param households with a labourer
    /// @param zeroEmploymentHouseholds of these, the ones where nobody is at work
    /// @param atWorkPerHousehold average labourers at work; the trade aims at 1.5
    /// @param training labourers who want training, by what in
    record Count(
            long labourers,
            long atWork,
            long households,
            long zeroEmploymentHouseholds,
            double atWorkPerHousehold,
            Map<String, Long> training) {}

    record Part(String division, Count count) {}

    static LabourSummary of(List<Headcount.Work> work, List<Headcount.Training> training) {
        return new LabourSummary(
                sum(work, training),
                work.stream()
                        .map(Headcount.Work::division)
                        .map(code -> new Part(code, count(code, work, training)))
                        .toList());
    }

    @Override
    public List<Part> rows() {
        return divisions.isEmpty() ? List.of(new Part("", total)) : divisions;
    }

    private static Count count(
            String division, List<Headcount.Work> work, List<Headcount.Training> training) {
        return sum(
                work.stream().filter(part -> part.division().equals(division)).toList(),
                training.stream().filter(part -> part.division().equals(division)).toList());
    }

    private static Count sum(List<Headcount.Work> work, List<Headcount.Training> training) {
        var households = work.stream().mapToLong(Headcount.Work::households).sum();
        var atWork = work.stream().mapToLong(Headcount.Work::atWork).sum();
        return new Count(
                work.stream().mapToLong(Headcount.Work::labourers).sum(),
                atWork,
                households,
                work.stream().mapToLong(Headcount.Work::withoutWork).sum(),
                households == 0 ? 0 : (double) atWork / households,
                training.stream()
                        .collect(
                                groupingBy(
                                        Headcount.Training::need,
                                        TreeMap::new,
                                        summingLong(Headcount.Training::labourers))));
    }
}
