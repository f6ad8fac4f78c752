package org.uplift.household.layout;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// A month: `2017-03`, `2017/3`, `2017年3月`, `201703`, or any day of it.
final class MonthCell implements Cell {

    private static final Pattern PARTS =
            Pattern.compile("([0-9]{4})[-/.年]?([0-9]{2}|(?<=[-/.年])[0-9])月?");

    @Override
    public Object read(String text) throws Unreadable {
        var parts = PARTS.matcher(text.length() > 40 ? "" : Plain.number(text));
        if (!parts.matches()) {
            return YearMonth.from(DateCell.day(text));
        }
        try {
            return YearMonth.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        } catch (DateTimeException e) {
            throw new Unreadable("not-a-month");
        }
    }

    @Override
    public String write(Object value, Wording wording) {
        return value.toString();
    }
}
