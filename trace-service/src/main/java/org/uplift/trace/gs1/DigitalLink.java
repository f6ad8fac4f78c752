package org.uplift.trace.gs1;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A GS1 Digital Link: a key, and what tells one of its kind from another.
///
/// @param value of the key
/// @param qualifiers by their codes, in the order of the standard
public record DigitalLink(String code, String value, Map<String, String> qualifiers) {

    static final String HOME = "https://id.gs1.org";

    private static final int LONGEST = 1_000;
    private static final Pattern ADDRESS =
            Pattern.compile("https?://(?<host>[^/?#]+)(?<path>/[^?#]*)(?<rest>[?#].*)?");

    /// @return nothing for what is another kind of URI
    /// @throws Misshapen for what is none that GS1 would know
    static Optional<DigitalLink> read(String uri) {
        var address = ADDRESS.matcher(uri);
        if (uri.length() > LONGEST || !address.matches()) {
            return Optional.empty();
        }
        var path = address.group("path").substring(1).replaceFirst("/$", "");
        return ofPath(path, HOME.endsWith("/" + address.group("host")));
    }

    /// @param path without the stroke it begins with
    static Optional<DigitalLink> ofPath(String path, boolean isNothingElse) {
        var segments = List.of(path.split("/", -1));
        for (var i = 0; i + 1 < segments.size(); i++) {
            var key = Key.named(segments.get(i));
            if (key.isPresent()) {
                var link = from(key.get(), segments.subList(i + 1, segments.size()));
                if (link.isPresent()) {
                    return link;
                }
            }
        }
        if (isNothingElse) {
            throw new Misshapen("shape", "The link names no key of GS1 in its shape");
        }
        return Optional.empty();
    }

    private static Optional<DigitalLink> from(Key key, List<String> segments) {
        var given = Escapes.read(segments.getFirst());
        if (segments.size() % 2 == 0 || !key.fits(given)) {
            return Optional.empty();
        }
        var names = new LinkedHashMap<String, String>();
        for (var i = 1; i + 1 < segments.size(); i += 2) {
            names.put(Key.qualifier(segments.get(i)), Escapes.read(segments.get(i + 1)));
        }
        if (!key.qualifiers().containsAll(names.keySet())) {
            return Optional.empty();
        }
        var value = key.whole(given);
        if (!key.isChecked(value)) {
            throw new Misshapen("check-digit", "The check digit of the key is wrong");
        }
        var inOrder = key.qualifiers().stream().filter(names::containsKey).toList();
        if (!inOrder.equals(List.copyOf(names.keySet()))) {
            throw new Misshapen("path-order", "What follows the key is out of order");
        }
        if (names.containsValue("")) {
            throw new Misshapen("shape", "What follows the key is empty");
        }
        return Optional.of(new DigitalLink(key.code(), value, names));
    }

    /// What a code says that somebody scanned: a key of GS1 and what follows it, and nothing else.
    ///
    /// @param path as it came, with its escapes
    /// @throws Misshapen when GS1 would not have written it
    public static DigitalLink scanned(String path) {
        var plain = path.replaceFirst("^/", "").replaceFirst("/$", "");
        var link = path.length() > LONGEST ? Optional.<DigitalLink>empty() : ofPath(plain, true);
        return link.filter(it -> plain.split("/", -1).length == 2 + 2 * it.qualifiers.size())
                .filter(it -> it.qualifiers.entrySet().stream().allMatch(DigitalLink::isWritten))
                .orElseThrow(() -> new Misshapen("shape", "The link is none of GS1's"));
    }

    private static boolean isWritten(Map.Entry<String, String> qualifier) {
        var longest = qualifier.getKey().equals("235") ? 28 : 20;
        return qualifier.getValue().matches(Key.TEXT + "{1," + longest + "}");
    }

    /// The constrained canonical form: at GS1's own address, with nothing that is not needed to
    /// tell things apart.
    public String canonical() {
        var key = HOME + key();
        for (var name : Key.finest()) {
            var said = qualifiers.get(name);
            if (said != null) {
                return key + "/" + name + "/" + Escapes.inLink(said);
            }
        }
        return key;
    }

    /// All that it says, at nobody's address.
    public String path() {
        var path = new StringBuilder();
        labels().forEach((name, said) ->
                path.append('/').append(name).append('/').append(Escapes.inLink(said)));
        return path.toString();
    }

    /// The thing itself, and its lot where that is said beside its serial number.
    public Set<String> things() {
        var things = new LinkedHashSet<String>();
        things.add(canonical());
        var lot = qualifiers.get("10");
        if (lot != null) {
            things.add(new DigitalLink(code, value, Map.of("10", lot)).canonical());
        }
        return things;
    }

    /// The key and what follows it, by their codes, in this order.
    public Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put(code, value);
        for (var name : Key.qualifiersOf(code)) {
            var said = qualifiers.get(name);
            if (said != null) {
                labels.put(name, said);
            }
        }
        return labels;
    }

    private String key() {
        return "/" + code + "/" + Escapes.inLink(value);
    }
}
