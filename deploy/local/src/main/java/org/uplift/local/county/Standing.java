package org.uplift.local.county;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a household stands in the campaign.
///
/// @param helped measures run for it
record Standing(
        String attribute,
        String exitState,
        boolean helped,
        LocalDate filed,
        @Nullable Integer plannedExitYear,
        @Nullable Integer actualExitYear) {

    private static final Mix EXIT_STATE =
            Mix.of(
                    "not-exited 60, pre-exit 10, exited 24, stably-exited 2.5, newly-identified 2,"
                            + " returned 1.1, cancelled 0.4");
    private static final Mix FILED = Mix.of("2014 84, 2015 10, 2016 6");

    static Standing of(List<Person> people, Chance chance) {
        var exitState = EXIT_STATE.draw(chance);
        var helped =
                switch (exitState) {
                    case "not-exited" -> chance.in(0.95);
                    case "newly-identified", "exited" -> chance.in(0.55);
                    case "returned" -> chance.in(0.65);
                    case "pre-exit" -> true;
                    default -> false;
                };
        var filed = filed(exitState, chance);
        var exited = isExit(exitState) ? chance.between(filed.getYear(), 2017) : null;
        return new Standing(
                attribute(people, chance),
                exitState,
                helped,
                filed,
                exited == null ? planned(exitState, chance) : exited,
                exited);
    }

    void fill(Form form, boolean watched) {
        form.put("attribute", attribute)
                .put("type", watched ? "monitored" : isExited() ? "exited" : "general")
                .put("exitState", exitState)
                .put("filed", filed)
                .put("plannedExitYear", plannedExitYear)
                .put("actualExitYear", actualExitYear);
    }

    /// Nothing stands against the exit of such a household: it is or will soon be counted as
    /// lifted.
    boolean isSecure() {
        return isExit(exitState) || exitState.equals("pre-exit");
    }

    boolean isExited() {
        return isExit(exitState);
    }

    private static boolean isExit(String state) {
        return state.equals("exited") || state.equals("stably-exited");
    }

    private static @Nullable Integer planned(String exitState, Chance chance) {
        return switch (exitState) {
            case "cancelled" -> null;
            case "pre-exit" -> 2017;
            case "not-exited" -> chance.in(0.8) ? 2017 : 2018;
            default -> 2018;
        };
    }

    private static LocalDate filed(String exitState, Chance chance) {
        var year = exitState.equals("newly-identified") ? "2017" : FILED.draw(chance);
        return LocalDate.of(Integer.parseInt(year), chance.between(3, 11), chance.between(1, 28));
    }

    /// Five guarantees are for those who neither can work nor have anyone to keep them; the minimum
    /// living allowance mostly for the ill and disabled.
    private static String attribute(List<Person> people, Chance chance) {
        var workers = people.stream().filter(Person::canWork).count();
        var suffering = people.stream().anyMatch(one -> one.isIll() || one.isDisabled());
        var alone = people.size() == 1;
        var mix = new Mix();
        mix.add(alone && workers == 0, "wubao", 84);
        mix.add(people.size() == 2 && workers == 0, "wubao", 9);
        mix.add("dibao-poor", suffering ? 38 : workers == 0 ? 20 : 14);
        mix.add("dibao", 3);
        mix.add("ordinary", 2);
        mix.add("general", workers == 0 ? 25 : 52);
        return mix.draw(chance);
    }
}
