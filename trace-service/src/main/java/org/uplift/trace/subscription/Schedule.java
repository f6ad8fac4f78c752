package org.uplift.trace.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Time;
import org.uplift.trace.epcis.Flaw;
import org.uplift.trace.epcis.Refusal;
import org.uplift.trace.epcis.Trouble;

/// When a query runs, as the standard writes it: numbers and ranges as in `[1-5]`, with commas
/// between; what is absent does not matter. By the clock of Shanghai.
///
/// @param dayOfWeek 1 is Monday
@JsonInclude(JsonInclude.Include.NON_NULL)
record Schedule(
        @Nullable String second,
        @Nullable String minute,
        @Nullable String hour,
        @Nullable String dayOfMonth,
        @Nullable String month,
        @Nullable String dayOfWeek) {

    private static final Pattern ITEM = Pattern.compile("(\\d{1,2})|\\[(\\d{1,2})-(\\d{1,2})]");
    private static final int SOME_YEARS = 366 * 9;
    private static final int LONGEST = 100;

    Schedule {
        var _ = times("second", second, 0, 59);
        var _ = times("minute", minute, 0, 59);
        var _ = times("hour", hour, 0, 23);
        var _ = times("dayOfMonth", dayOfMonth, 1, 31);
        var _ = times("month", month, 1, 12);
        var _ = times("dayOfWeek", dayOfWeek, 1, 7);
    }

    /// The first time behind; what is smaller than anything said is said to be 0.
    Instant next(Instant after) {
        var start = after.atZone(Time.HERE).toLocalDateTime().plusSeconds(1);
        var day = start.toLocalDate();
        for (var i = 0; i < SOME_YEARS; i++) {
            if (isDay(day)) {
                var from = i == 0 ? start.toLocalTime().toSecondOfDay() : 0;
                var time = time(from);
                if (time != null) {
                    return day.atTime(time).atZone(Time.HERE).toInstant();
                }
            }
            day = day.plusDays(1);
        }
        throw wrong("schedule", "never comes");
    }

    private boolean isDay(LocalDate day) {
        return times("month", month, 1, 12).get(day.getMonthValue())
                && times("dayOfMonth", dayOfMonth, 1, 31).get(day.getDayOfMonth())
                && times("dayOfWeek", dayOfWeek, 1, 7).get(day.getDayOfWeek().getValue());
    }

    private @Nullable LocalTime time(int from) {
        var hours = times("hour", hour, 0, 23);
        var minutes = times("minute", orZero(minute, hour == null && second != null), 0, 59);
        var seconds = times("second", orZero(second, false), 0, 59);
        for (var time = from; time < 86_400; time++) {
            if (hours.get(time / 3_600) && minutes.get(time / 60 % 60) && seconds.get(time % 60)) {
                return LocalTime.ofSecondOfDay(time);
            }
        }
        return null;
    }

    private static @Nullable String orZero(@Nullable String said, boolean isAny) {
        return said == null && !isAny ? "0" : said;
    }

    private static BitSet times(String field, @Nullable String said, int least, int most) {
        var times = new BitSet();
        if (said == null) {
            times.set(least, most + 1);
            return times;
        }
        if (said.length() > LONGEST) {
            throw wrong(field, "is too long");
        }
        for (var one : said.split(",", -1)) {
            var item = ITEM.matcher(one.strip());
            if (!item.matches()) {
                throw wrong(field, "is of numbers and ranges as in [1-5]");
            }
            var isOne = item.group(1) != null;
            var from = Integer.parseInt(item.group(isOne ? 1 : 2));
            var until = Integer.parseInt(item.group(isOne ? 1 : 3));
            if (from < least || until > most || from > until) {
                throw wrong(field, "is between %d and %d".formatted(least, most));
            }
            times.set(from, until + 1);
        }
        return times;
    }

    private static Refusal wrong(String field, String why) {
        return new Refusal(
                Trouble.SUBSCRIPTION_CONTROLS,
                "The subscription is not one",
                List.of(Flaw.ofWhole(field, "schedule", why)));
    }
}
