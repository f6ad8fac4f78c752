package org.uplift.household.registry;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.uplift.codes.CodeLists;
import org.uplift.events.household.Label;
import org.uplift.household.registry.CurrentMeasures.CurrentMeasure;
import org.uplift.household.registry.OpenNeeds.OpenNeed;

/// A card in the words of a printed page, Chinese or English. What its template is given are texts
/// alone, which it escapes.
final class CardPage {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final HouseholdCard card;
    private final boolean isChinese;
    private final Map<String, String> words;

    CardPage(HouseholdCard card, String language) {
        this.card = card;
        this.isChinese = language.equals("zh");
        var bundle = ResourceBundle.getBundle("card", Locale.forLanguageTag(language), EXACT);
        this.words = bundle.keySet().stream().collect(toMap(key -> key, bundle::getString));
    }

    Map<String, Object> texts() {
        var help = card.help();
        return Map.ofEntries(
                Map.entry("language", isChinese ? "zh-CN" : "en"),
                Map.entry("w", words),
                Map.entry("number", card.number()),
                Map.entry("divisions", String.join(" ", card.divisions())),
                Map.entry("address", place()),
                Map.entry("head", card.head()),
                Map.entry("phone", or(card.phone())),
                Map.entry("label", card.label().code()),
                Map.entry("labelName", name("label", card.label().code())),
                Map.entry("shape", shape(card.label())),
                Map.entry("status", name("status", card.status().code())),
                Map.entry("attribute", name("attribute", card.attribute())),
                Map.entry("cause", name("cause", card.mainCause())),
                Map.entry("lacks", names("deprivation", card.deprivations())),
                Map.entry("income", card.perCapitaFen() == null ? "—" : yuan(card.perCapitaFen())),
                Map.entry("helper", help == null ? "—" : or(help.helper())),
                Map.entry("unit", help == null ? "—" : or(help.unit())),
                Map.entry("helps", names("measure", help == null ? List.of() : help.measures())),
                Map.entry("members", card.members().stream().map(this::member).toList()),
                Map.entry("needs", card.needs().stream().map(this::need).toList()),
                Map.entry("measures", card.measures().stream().map(this::measure).toList()));
    }

    private Map<String, String> member(MemberLine member) {
        return Map.of(
                "name", member.name(),
                "relation", name("relation", member.relation()),
                "sex", name("sex", member.sex()),
                "age", Integer.toString(member.age()),
                "health", member.health() == null ? "***" : name("health", member.health()),
                "labour", name("labour-class", member.labour()),
                "work", member.workPlace() == null ? "—" : name("work-place", member.workPlace()));
    }

    private Map<String, String> need(OpenNeed need) {
        return Map.of(
                "category", name("measure", need.category()),
                "urgency", name("urgency", need.urgency()),
                "words", need.words(),
                "state", name("need-state", need.state()),
                "due", need.due() == null ? "—" : need.due().toString(),
                "kind", word(need.promised() ? "promised" : "answer-due"),
                "late", need.overdue() ? word("overdue") : "");
    }

    private Map<String, String> measure(CurrentMeasure measure) {
        return Map.of(
                "category", name("measure", measure.category()),
                "state", name("measure-state", measure.state()),
                "span", measure.from() + " – " + measure.until(),
                "budget", yuan(measure.budgetFen()),
                "effect", yuan(measure.expectedFen()) + " / " + yuan(measure.recordedFen()),
                "responsible", or(measure.responsible()),
                "late", measure.overdue() ? word("overdue") : "");
    }

    /// Whoever sees no colours sees these.
    private static String shape(Label label) {
        return switch (label) {
            case RED -> "M12 2 22 22H2z";
            case YELLOW -> "M12 2 22 12 12 22 2 12z";
            case GREEN -> "M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0z";
            case NONE -> "M3 3h18v18H3zM6 6v12h12V6z";
        };
    }

    private String names(String list, Collection<String> codes) {
        var names = codes.stream().map(code -> name(list, code)).collect(joining("、"));
        return or(isChinese ? names : names.replace("、", ", "));
    }

    private String name(String list, String code) {
        return CodeLists.get(list)
                .named(code)
                .map(entry -> isChinese ? entry.zh() : entry.en())
                .orElse(code);
    }

    private String word(String key) {
        return words.getOrDefault(key, key);
    }

    private static String yuan(long fen) {
        return "%,d.%02d".formatted(fen / 100, Math.abs(fen % 100));
    }

    /// Many an address begins with the group already.
    private String place() {
        var group = requireNonNullElse(card.group(), "");
        var address = requireNonNullElse(card.address(), "");
        return or(address.startsWith(group) ? address : (group + " " + address).strip());
    }

    private static String or(@Nullable String text) {
        return text == null || text.isBlank() ? "—" : text;
    }
}
