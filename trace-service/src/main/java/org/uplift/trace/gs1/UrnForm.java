package org.uplift.trace.gs1;

import java.util.Optional;

/// A Digital Link written as the URN that means the same.
final class UrnForm {

    private UrnForm() {}

    /// @return nothing where it is not known how long the company's prefix is, or for a key and
    ///   qualifier without a URN
    static Optional<String> of(DigitalLink link) {
        var value = link.value();
        return switch (link.code()) {
            case "01" -> item(link);
            case "00" -> indicated(value).map(it -> "urn:epc:id:sscc:" + it);
            case "414" ->
                    split(uncheck(value, 13))
                            .map(it -> "urn:epc:id:sgln:" + it + "." + qualifier(link, "254", "0"));
            case "417" -> split(uncheck(value, 13)).map(it -> "urn:epc:id:pgln:" + it);
            case "253" ->
                    serial(value, 13).map(it -> "urn:epc:id%s:gdti:%s".formatted(kind(it), it));
            case "255" ->
                    serial(value, 13).map(it -> "urn:epc:id%s:sgcn:%s".formatted(kind(it), it));
            case "8003" ->
                    serial(value.substring(1), 13)
                            .map(it -> "urn:epc:id%s:grai:%s".formatted(kind(it), it));
            case "402" -> split(uncheck(value, 17)).map(it -> "urn:epc:id:gsin:" + it);
            case "8017" -> split(uncheck(value, 18)).map(it -> "urn:epc:id:gsrnp:" + it);
            case "8018" -> split(uncheck(value, 18)).map(it -> "urn:epc:id:gsrn:" + it);
            case "8004" -> split(value).map(it -> "urn:epc:id:giai:" + it);
            case "401" -> split(value).map(it -> "urn:epc:id:ginc:" + it);
            default -> Optional.empty();
        };
    }

    private static Optional<String> item(DigitalLink link) {
        var item = indicated(link.value());
        var more = link.qualifiers();
        if (more.containsKey("21")) {
            return item.map(it -> "urn:epc:id:sgtin:" + it + "." + qualifier(link, "21", ""));
        }
        if (more.containsKey("235")) {
            return item.map(it -> "urn:epc:id:upui:" + it + "." + qualifier(link, "235", ""));
        }
        return more.containsKey("10")
                ? item.map(it -> "urn:epc:class:lgtin:" + it + "." + qualifier(link, "10", ""))
                : item.map(it -> "urn:epc:idpat:sgtin:" + it + ".*");
    }

    private static String qualifier(DigitalLink link, String code, String otherwise) {
        return Escapes.inUrn(link.qualifiers().getOrDefault(code, otherwise));
    }

    private static String kind(String parts) {
        return parts.endsWith(".*") ? "pat" : "";
    }

    private static String uncheck(String value, int length) {
        return value.substring(0, length - 1);
    }

    /// The digit before the company's prefix belongs to what the company numbers.
    private static Optional<String> indicated(String value) {
        var digits = value.substring(1, value.length() - 1);
        return CompanyPrefix.length(digits)
                .map(end ->
                        digits.substring(0, end) + "." + value.charAt(0) + digits.substring(end));
    }

    private static Optional<String> split(String value) {
        return CompanyPrefix.length(value)
                .map(end -> value.substring(0, end) + "." + Escapes.inUrn(value.substring(end)));
    }

    private static Optional<String> serial(String value, int length) {
        var rest = value.substring(length);
        return split(uncheck(value.substring(0, length), length))
                .map(it -> it + "." + (rest.isEmpty() ? "*" : Escapes.inUrn(rest)));
    }
}
