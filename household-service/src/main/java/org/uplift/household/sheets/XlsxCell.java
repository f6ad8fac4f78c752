package org.uplift.household.sheets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Tells what stands in a cell of a workbook, and in which column.
final class XlsxCell {

    /// A spreadsheet program keeps fifteen digits of a number: beyond, some may be lost.
    private static final BigDecimal TOO_LONG = new BigDecimal("1e15");

    private static final int FIFTEEN = 15;
    private static final int MOST_DECIMALS = 30;
    private static final int MOST_LETTERS = 4;

    private XlsxCell() {}

    /// Of the cell that has just started, which then has ended.
    ///
    /// @return `=` for a formula without a result
    static String text(Xml xml, SharedStrings strings) {
        var type = xml.attribute("t");
        var value = "";
        var formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text();
            } else if (xml.starts("is")) {
                value = SharedStrings.rich(xml, "is");
            } else if (xml.starts("f")) {
                formula = true;
            }
        }
        if (value.isEmpty()) {
            return formula ? "=" : "";
        }
        return switch (type) {
            case "s" -> strings.get(value);
            case "b" -> value.equals("1") ? "true" : "false";
            case "str", "inlineStr", "e", "d" -> value;
            case null, default -> number(value);
        };
    }

    private static String number(String value) {
        if (value.length() <= FIFTEEN && value.chars().allMatch(Character::isDigit)) {
            return value;
        }
        try {
            var exact = new BigDecimal(value);
            return exact.abs().compareTo(TOO_LONG) < 0 && exact.scale() <= MOST_DECIMALS
                    ? exact.stripTrailingZeros().toPlainString()
                    : value;
        } catch (NumberFormatException e) {
            return value;
        }
    }

    /// `C12` is in column 2.
    ///
    /// @param next where a cell is that does not say
    static int column(@Nullable String reference, int next) {
        return reference == null ? next : column(reference);
    }

    static int column(String reference) {
        var column = 0;
        for (int i = 0; i < Math.min(MOST_LETTERS, reference.length()); i++) {
            var letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
