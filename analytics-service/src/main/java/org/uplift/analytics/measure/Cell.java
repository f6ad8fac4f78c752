package org.uplift.analytics.measure;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.uplift.events.household.HouseholdProfile;
import org.uplift.events.household.Label;
import org.uplift.events.household.Status;

/// What kind of household: one combination of the dimensions that statistics may be crossed by.
public record Cell(String label, String status, String attribute, String cause)
        implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::label)
                    .thenComparing(Cell::status)
                    .thenComparing(Cell::attribute)
                    .thenComparing(Cell::cause);

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");
    private static final String ANY = "*";

    /// All kinds of households together.
    public static final Cell TOTAL = new Cell(ANY, ANY, ANY, ANY);

    static Cell of(HouseholdProfile profile) {
        return new Cell(
                word(profile.label()),
                word(profile.status()),
                code(profile.attribute()),
                code(profile.mainCause()));
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }

    public boolean isTotal() {
        return equals(TOTAL);
    }

    public String text() {
        return isTotal() ? ANY : String.join("|", label, status, attribute, cause);
    }

    /// The cell with this [#text()].
    public static Cell parse(String text) {
        if (text.equals(ANY)) {
            return TOTAL;
        }
        var codes = text.split("\\|", -1);
        return new Cell(codes[0], codes[1], codes[2], codes[3]);
    }

    private static String word(Label label) {
        return switch (label) {
            case RED -> "red";
            case YELLOW -> "yellow";
            case GREEN -> "green";
            case NONE -> "none";
        };
    }

    private static String word(Status status) {
        return switch (status) {
            case APPLICANT -> "applicant";
            case IDENTIFIED -> "identified";
            case HELPED -> "helped";
            case PRE_EXIT -> "pre-exit";
            case EXITED -> "exited";
            case STABLY_EXITED -> "stably-exited";
            case RETURNED -> "returned";
            case CANCELLED -> "cancelled";
        };
    }

    private static String code(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Neither attribute nor cause is such a code");
        }
        return code;
    }
}
