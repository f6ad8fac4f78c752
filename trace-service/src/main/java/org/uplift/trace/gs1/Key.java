package org.uplift.trace.gs1;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The keys that a Digital Link can begin with: their number, what they look like, how many of
/// their digits the check digit ends, and what may follow, in this order.
enum Key {
    SSCC("00", "[0-9]{18}", 18),
    GTIN("01", "[0-9]{14}|[0-9]{12,13}|[0-9]{8}", 14, "22", "10", "21", "235"),
    GDTI("253", "[0-9]{13}" + Key.TEXT + "{0,17}", 13),
    GCN("255", "[0-9]{13,25}", 13),
    GINC("401", Key.TEXT + "{1,30}", 0),
    GSIN("402", "[0-9]{17}", 17),
    GLN("414", "[0-9]{13}", 13, "254", "7040"),
    PARTY("417", "[0-9]{13}", 13, "7040"),
    GRAI("8003", "[0-9]{14}" + Key.TEXT + "{0,16}", 0),
    GIAI("8004", Key.TEXT + "{1,30}", 0),
    ITIP("8006", "[0-9]{18}", 14, "22", "10", "21"),
    CPID("8010", "[#/0-9A-Z-]{1,30}", 0, "8011"),
    GSRNP("8017", "[0-9]{18}", 18, "8019"),
    GSRN("8018", "[0-9]{18}", 18, "8019");

    static final String TEXT = "[!\"%&'()*+,./0-9:;<=>?A-Z_a-z-]";

    private static final Map<String, Key> BY_CODE =
            Stream.of(values()).collect(Collectors.toMap(Key::code, Function.identity()));

    private static final Map<String, String> QUALIFIERS =
            Map.of("cpv", "22", "lot", "10", "ser", "21");

    /// What tells things apart finest; the rest of a link says more about the same thing.
    private static final List<String> FINEST = List.of("21", "235", "10", "254", "8011");

    private final String code;
    private final Pattern shape;
    private final int checked;
    private final List<String> qualifiers;

    Key(String code, String shape, int checked, String... qualifiers) {
        this.code = code;
        this.shape = Pattern.compile(shape);
        this.checked = checked;
        this.qualifiers = List.of(qualifiers);
    }

    static Optional<Key> named(String segment) {
        var byCode = BY_CODE.get(segment);
        return byCode != null
                ? Optional.of(byCode)
                : Stream.of(values())
                        .filter(key -> key.name().toLowerCase(Locale.ROOT).equals(segment))
                        .findFirst();
    }

    static String qualifier(String segment) {
        return QUALIFIERS.getOrDefault(segment, segment);
    }

    /// What may follow a key, in the order of the standard.
    static List<String> qualifiersOf(String code) {
        var key = BY_CODE.get(code);
        return key == null ? List.of() : key.qualifiers;
    }

    static List<String> finest() {
        return FINEST;
    }

    String code() {
        return code;
    }

    List<String> qualifiers() {
        return qualifiers;
    }

    boolean fits(String value) {
        return shape.matcher(value).matches();
    }

    /// A GTIN of any length is one of fourteen digits.
    String whole(String value) {
        return this == GTIN ? "0".repeat(14 - value.length()) + value : value;
    }

    boolean isChecked(String value) {
        return checked == 0 || CheckDigit.isRight(value.substring(0, checked));
    }
}
