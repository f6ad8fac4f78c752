package org.uplift.platform.sheets;

import java.util.regex.Pattern;

/// Keeps text from becoming a formula in the spreadsheet program of whoever opens a file.
public final class Formula {

    /// Full-width signs too: programs for Chinese take them for their ordinary twins.
    private static final String SIGNS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private static final Pattern ARMED =
            Pattern.compile("'*[" + Pattern.quote(SIGNS) + "].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-][0-9]+(\\.[0-9]+)?");
    private static final Pattern QUOTED = Pattern.compile("=\"([^\"]*)\"");

    private Formula() {}

    /// Text that would be a formula gets an apostrophe in front; plain numbers stay.
    public static String disarm(String cell) {
        return isArmed(cell) ? "'" + cell : cell;
    }

    /// What [#disarm] was given.
    public static String rearm(String cell) {
        return cell.startsWith("'") && isArmed(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isArmed(String cell) {
        return !cell.isEmpty()
                && (cell.charAt(0) == '\'' || SIGNS.indexOf(cell.charAt(0)) >= 0)
                && ARMED.matcher(cell).matches()
                && !NUMBER.matcher(cell).matches();
    }

    /// `="0123"` is how some programs write text that looks like a number.
    public static String unquoted(String cell) {
        var quoted = cell.startsWith("=") ? QUOTED.matcher(cell) : null;
        return quoted != null && quoted.matches() ? quoted.group(1) : cell;
    }
}
