package org.uplift.trace.gs1;

import java.util.Optional;
import java.util.regex.Pattern;

/// Things of one company, or of one kind, as their canonical links look.
///
/// @param start the first that can look so
/// @param end the first that cannot any more
/// @param like as SQL says it
public record EpcPattern(String start, String end, String like) {

    private static final Pattern ITEMS =
            Pattern.compile(
                    "urn:epc:(idpat|class|id):(?<scheme>sgtin|lgtin|sscc|grai|giai):"
                            + "(?<company>[0-9]{6,12})\\.(?<item>[0-9]{1,11}|\\*)"
                            + "(\\.(?<serial>\\*))?");
    private static final int ITEM_DIGITS = 13;

    /// @param isKind whether kinds of things are looked for, not single ones
    /// @return nothing for what is no pattern, or names one kind alone
    public static Optional<EpcPattern> of(String uri, boolean isKind) {
        var urn = ITEMS.matcher(uri);
        if (!urn.matches() || !uri.endsWith("*")) {
            return Optional.empty();
        }
        var company = urn.group("company");
        var isOneItem = !urn.group("item").equals("*");
        return switch (urn.group("scheme")) {
            case "sgtin", "lgtin" ->
                    isOneItem
                            ? isKind && urn.group("scheme").equals("sgtin")
                                    ? Optional.empty()
                                    : Optional.of(ofItem(uri, isKind))
                            : Optional.of(ofCompany(company, isKind));
            case "sscc" -> Optional.of(within("/00/", "_" + company + "%"));
            case "grai" -> Optional.of(within("/8003/0" + company, "%"));
            default -> Optional.of(within("/8004/" + company, "%"));
        };
    }

    private static EpcPattern ofItem(String uri, boolean isKind) {
        var item = uri.replace(":lgtin:", ":sgtin:").replace("urn:epc:class", "urn:epc:idpat");
        return within(
                Identifiers.canonical(item).substring(DigitalLink.HOME.length())
                        + (isKind ? "/10/" : "/21/"),
                "%");
    }

    private static EpcPattern ofCompany(String company, boolean isKind) {
        var digits = "_".repeat(ITEM_DIGITS - company.length());
        return within("/01/", "_" + company + digits + (isKind ? "%" : "/21/%"));
    }

    private static EpcPattern within(String path, String like) {
        var start = DigitalLink.HOME + path;
        var last = start.charAt(start.length() - 1);
        var end = start.substring(0, start.length() - 1) + (char) (last + 1);
        var plain = start.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return new EpcPattern(start, end, plain + like);
    }
}
