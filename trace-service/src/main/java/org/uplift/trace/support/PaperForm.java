package org.uplift.trace.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.uplift.platform.problem.Malformed;
import org.uplift.platform.problem.Violation;
import org.uplift.trace.pledge.Kind;

/// A pledge as a page without a script sends it.
///
/// @param lang of the page
record PaperForm(PledgeForm pledge, String lang) {

    private static final int MOST_FIELDS = 50;
    private static final int LONGEST_LINK = 300;
    private static final int LONGEST_CONTACT = 200;
    private static final long FEN = 100;

    /// @throws Malformed with all that is wrong
    static PaperForm read(byte[] body) {
        var said = said(new String(body, UTF_8));
        var wrong = new ArrayList<Violation>();
        var link = field(said, "link", ".{1," + LONGEST_LINK + "}", "", wrong);
        var grower = field(said, "grower", "1?[0-9]", "0", wrong);
        var kind = field(said, "kind", "order|donation|adoption", "", wrong);
        var yuan = field(said, "amount", "[1-9][0-9]{0,6}", "", wrong);
        var contact = field(said, "contact", "(?s).{1," + LONGEST_CONTACT + "}", "", wrong);
        var lang = field(said, "lang", "zh|en", "zh", wrong);
        if (!wrong.isEmpty()) {
            throw new Malformed(wrong);
        }
        var trap = String.join("", said.getOrDefault("website", List.of()));
        var pledge =
                new PledgeForm(
                        link,
                        Integer.parseInt(grower),
                        Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                        Long.parseLong(yuan) * FEN,
                        contact,
                        trap);
        return new PaperForm(pledge, lang);
    }

    private static Map<String, List<String>> said(String body) {
        try {
            return new QueryStringDecoder(body, UTF_8, false, MOST_FIELDS).parameters();
        } catch (IllegalArgumentException _) {
            throw new Malformed(List.of(new Violation("body", "form", "is no form")));
        }
    }

    private static String field(
            Map<String, List<String>> said,
            String name,
            String shape,
            String otherwise,
            List<Violation> wrong) {
        var value = String.join("", said.getOrDefault(name, List.of(otherwise))).strip();
        if (!value.matches(shape)) {
            wrong.add(new Violation(name, "shape", "is not as it should be"));
        }
        return value;
    }
}
