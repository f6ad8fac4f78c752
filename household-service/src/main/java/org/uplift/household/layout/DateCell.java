package org.uplift.household.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// A day: `2017-03-05`, `2017/3/5`, `2017.3.5`, `2017年3月5日`, `20170305`, or the day number of a
/// spreadsheet, unless that looks like a year: whoever writes `2017` does not mean July 1905.
public final class DateCell implements Cell {

    private static final LocalDate SPREADSHEET = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Pattern PARTS =
            Pattern.compile(
                    "([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?([ T]00:00(:00)?(\\.0)?)?");
    private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern DAYS = Pattern.compile("[1-9][0-9]{1,4}");

    @Override
    public Object read(String text) throws Unreadable {
        return day(text);
    }

    public static LocalDate day(String text) throws Unreadable {
        var plain = text.length() > 40 ? "" : Plain.number(text);
        if (DAYS.matcher(plain).matches()) {
            return afterTheMissingDay(Integer.parseInt(plain));
        }
        var parts = PARTS.matcher(plain);
        if (!parts.matches()) {
            parts = COMPACT.matcher(plain);
        }
        if (!parts.matches()) {
            throw new Unreadable("not-a-date");
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (DateTimeException e) {
            throw new Unreadable("not-a-date");
        }
    }

    /// Spreadsheets believe in 29 February 1900; days up to it are ambiguous between programs.
    private static LocalDate afterTheMissingDay(int days) throws Unreadable {
        if (days <= 60 || (days >= FIRST_YEAR && days <= LAST_YEAR)) {
            throw new Unreadable("not-a-date");
        }
        return SPREADSHEET.plusDays(days);
    }

    @Override
    public String write(Object value, Wording wording) {
        return value.toString();
    }
}
