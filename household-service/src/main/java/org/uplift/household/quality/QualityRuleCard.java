package org.uplift.household.quality;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An edition of a rule, for whoever wants to know what files are held against.
///
/// @param also other numbers of the same rule
/// @param evaluated false where it is not used in the region, or the register lacks what it needs
/// @param parameters how much is too much, or what is lacking
record QualityRuleCard(
        String number,
        String also,
        int edition,
        String region,
        LocalDate since,
        @Nullable LocalDate until,
        String severity,
        boolean evaluated,
        String owner,
        int days,
        boolean sensitive,
        String parameters,
        String zh,
        String en) {

    static QualityRuleCard of(Rule rule) {
        return new QualityRuleCard(
                rule.number(),
                String.join("/", rule.also()),
                rule.edition(),
                rule.region(),
                rule.since(),
                rule.until(),
                rule.severity(),
                rule.isEvaluated(),
                rule.owner(),
                rule.days(),
                rule.isSensitive(),
                inWords(rule.parameters()),
                rule.zh(),
                rule.en());
    }

    private static String inWords(Map<String, Parameter> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(joining("; "));
    }
}
