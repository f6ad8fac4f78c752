package org.uplift.trace.recall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uplift.platform.problem.Malformed;
import org.uplift.platform.problem.Violation;
import org.uplift.trace.gs1.Identifiers;
import org.uplift.trace.gs1.Misshapen;

/// The name of a lot: a GTIN and what tells one of its lots from another.
final class Lot {

    private static final String HOME = "https://id.gs1.org";
    private static final Pattern LINK =
            Pattern.compile(HOME + "/01/(?<gtin>[0-9]{14})/10/(?<name>[^/]+)");
    private static final Pattern GLN =
            Pattern.compile(HOME + "/(?:414|417)/(?<number>[0-9]{13})(?:/.*)?");

    private Lot() {}

    /// @throws Malformed for what is no lot
    static String canonical(String said) {
        try {
            var uri = Identifiers.canonical(said.startsWith("/") ? HOME + said : said);
            if (LINK.matcher(uri).matches()) {
                return uri;
            }
        } catch (Misshapen e) {
            throw refused(e.rule(), e.words());
        }
        throw refused("lot", "It is no lot of a GTIN");
    }

    static String gtin(String uri) {
        return parts(uri).group("gtin");
    }

    static String name(String uri) {
        return URLDecoder.decode(parts(uri).group("name").replace("+", "%2B"), UTF_8);
    }

    /// The number of a place or a party, in a list of one.
    static List<String> gln(String uri) {
        var place = GLN.matcher(uri);
        return place.matches() ? List.of(place.group("number")) : List.of();
    }

    private static Matcher parts(String uri) {
        var link = LINK.matcher(uri);
        if (!link.matches()) {
            throw new IllegalArgumentException("No lot");
        }
        return link;
    }

    private static Malformed refused(String rule, String words) {
        return new Malformed(List.of(new Violation("lot", rule, words)));
    }
}
