package org.uplift.trace.gs1;

import static org.uplift.trace.gs1.CheckDigit.completed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Identifiers as EPCglobal wrote them, with dots between company and item, and no check digit.
final class EpcUrn {

    private static final Pattern URN =
            Pattern.compile("urn:epc:(?<kind>id|class|idpat):(?<scheme>[a-z]+):(?<rest>.+)");

    private static final String ANY = "*";

    /// How many digits the company's prefix and what it numbers have together.
    private static final Map<String, Integer> DIGITS =
            Map.ofEntries(
                    Map.entry("sgtin", 13),
                    Map.entry("lgtin", 13),
                    Map.entry("upui", 13),
                    Map.entry("itip", 13),
                    Map.entry("sscc", 17),
                    Map.entry("gsrn", 17),
                    Map.entry("gsrnp", 17),
                    Map.entry("gsin", 16),
                    Map.entry("sgln", 12),
                    Map.entry("pgln", 12),
                    Map.entry("grai", 12),
                    Map.entry("gdti", 12),
                    Map.entry("sgcn", 12));

    private static final Map<String, Integer> PARTS =
            Map.ofEntries(
                    Map.entry("sgtin", 3),
                    Map.entry("lgtin", 3),
                    Map.entry("upui", 3),
                    Map.entry("itip", 5),
                    Map.entry("sscc", 2),
                    Map.entry("gsrn", 2),
                    Map.entry("gsrnp", 2),
                    Map.entry("gsin", 2),
                    Map.entry("sgln", 3),
                    Map.entry("pgln", 2),
                    Map.entry("grai", 3),
                    Map.entry("gdti", 3),
                    Map.entry("sgcn", 3),
                    Map.entry("giai", 2),
                    Map.entry("ginc", 2),
                    Map.entry("cpi", 3));

    private EpcUrn() {}

    /// @return nothing for a URI of another kind, or a scheme without a key of GS1
    /// @throws Misshapen for one that breaks its scheme
    static Optional<String> canonical(String uri) {
        var urn = URN.matcher(uri);
        if (!urn.matches()) {
            return Optional.empty();
        }
        var scheme = urn.group("scheme");
        var count = PARTS.get(scheme);
        if (count == null) {
            return Optional.empty();
        }
        var parts = List.of(urn.group("rest").split("\\.", count));
        var isPattern = urn.group("kind").equals("idpat");
        if (parts.size() != count
                || !isWhole(scheme, parts)
                || (parts.size() > 2 && parts.getLast().isEmpty())) {
            throw new Misshapen("urn", "It is no URN of the scheme " + scheme);
        }
        if (isPattern != parts.getLast().equals(ANY)) {
            throw new Misshapen("urn", "Only a pattern ends with a star");
        }
        return DigitalLink.read(DigitalLink.HOME + link(scheme, parts, !isPattern))
                .map(DigitalLink::canonical);
    }

    private static boolean isWhole(String scheme, List<String> parts) {
        var company = parts.get(0);
        var number = parts.get(1);
        var digits = DIGITS.get(scheme);
        var isCompany = company.length() >= 6 && company.length() <= 12 && isOfDigits(company);
        return digits == null
                ? isCompany && !number.isEmpty()
                : isCompany && company.length() + number.length() == digits && isOfDigits(number);
    }

    private static boolean isOfDigits(String text) {
        return text.chars().allMatch(one -> one >= '0' && one <= '9');
    }

    private static String link(String scheme, List<String> parts, boolean isOne) {
        var digits = parts.get(0) + parts.get(1);
        var last = isOne ? Escapes.inLink(Escapes.read(parts.getLast())) : "";
        return switch (scheme) {
            case "sgtin" -> "/01/" + gtin(parts) + (isOne ? "/21/" + last : "");
            case "upui" -> "/01/" + gtin(parts) + (isOne ? "/235/" + last : "");
            case "lgtin" -> "/01/" + gtin(parts) + (isOne ? "/10/" + last : "");
            case "itip" ->
                    "/8006/"
                            + (gtin(parts) + parts.get(2) + parts.get(3))
                            + (isOne ? "/21/" + last : "");
            case "sscc" -> "/00/" + completed(indicatorFirst(parts));
            case "sgln" -> "/414/" + completed(digits) + (isPlain(last) ? "" : "/254/" + last);
            case "pgln" -> "/417/" + completed(digits);
            case "gdti" -> "/253/" + completed(digits) + last;
            case "sgcn" -> "/255/" + completed(digits) + last;
            case "grai" -> "/8003/0" + completed(digits) + last;
            case "gsin" -> "/402/" + completed(digits);
            case "gsrn" -> "/8018/" + completed(digits);
            case "gsrnp" -> "/8017/" + completed(digits);
            case "ginc" -> "/401/" + parts.get(0) + last;
            case "giai" -> "/8004/" + parts.get(0) + last;
            default -> cpi(parts) + (isOne ? "/8011/" + last : "");
        };
    }

    /// A place as a whole, without a part of it.
    private static boolean isPlain(String part) {
        return part.isEmpty() || part.equals("0");
    }

    private static String cpi(List<String> parts) {
        return "/8010/" + Escapes.inLink(Escapes.read(parts.get(0) + parts.get(1)));
    }

    private static String gtin(List<String> parts) {
        return completed(indicatorFirst(parts));
    }

    private static String indicatorFirst(List<String> parts) {
        return parts.get(1).substring(0, 1) + parts.get(0) + parts.get(1).substring(1);
    }
}
