package org.uplift.trace.step;

import java.util.List;
import org.uplift.platform.problem.Malformed;
import org.uplift.platform.problem.Violation;
import org.uplift.trace.gs1.Identifiers;
import org.uplift.trace.gs1.Misshapen;

/// The names of things, as Digital Links at GS1's own address.
public final class Link {

    /// What a lot or a box may be called.
    public static final String CODE = "[0-9A-Z][0-9A-Z-]{0,19}";

    public static final String GTIN = "[0-9]{14}";
    public static final String SSCC = "[0-9]{18}";
    public static final String GLN = "[0-9]{13}";

    private static final String HOME = "https://id.gs1.org/";

    private Link() {}

    public static String product(String gtin) {
        return link("gtin", "01/" + gtin);
    }

    public static String lot(String gtin, String code) {
        return link("gtin", "01/" + gtin + "/10/" + code);
    }

    public static String box(String gtin, String serial) {
        return link("gtin", "01/" + gtin + "/21/" + serial);
    }

    public static String pallet(String sscc) {
        return link("sscc", "00/" + sscc);
    }

    public static String plot(String gln, String code) {
        return link("gln", "414/" + gln + "/254/" + code);
    }

    public static String site(String gln) {
        return link("gln", "414/" + gln);
    }

    public static String party(String gln) {
        return link("gln", "417/" + gln);
    }

    /// @throws Malformed where a check digit is wrong
    private static String link(String field, String path) {
        try {
            return Identifiers.canonical(HOME + path);
        } catch (Misshapen e) {
            throw new Malformed(List.of(new Violation(field, e.rule(), e.words())));
        }
    }
}
