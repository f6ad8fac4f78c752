package org.uplift.household.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReasonTest {

    private static final Pattern REFUSING =
            Pattern.compile(
                    "(Refusal\\.of|refused?|fail|new Broken|new Unreadable|Optional\\.of|->\\s+of)"
                            + "\\([^;]*;");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9-]+)\"");
    private static final Pattern RULE = Pattern.compile("\"([a-z]+(-[a-z0-9]+)+)\"");

    @Test
    void speaksTheDearestLanguageItKnows() {
        assertThat(Reason.in(List.of(Locale.FRENCH, Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)))
                .isEqualTo(Reason.CHINESE);
        assertThat(Reason.in(List.of())).isEqualTo(Reason.ENGLISH);
    }

    @Test
    void hasASentenceForEveryRuleInBothLanguages() throws IOException {
        var english = sentences(Locale.ROOT);
        assertThat(sentences(Locale.CHINESE)).isEqualTo(english);
        assertThat(rulesInUse()).isSubsetOf(english);
        assertThat(english).isSubsetOf(said());
    }

    private static TreeSet<String> sentences(Locale language) {
        return new TreeSet<>(
                ResourceBundle.getBundle(
                                "imports",
                                language,
                                ResourceBundle.Control.getNoFallbackControl(
                                        ResourceBundle.Control.FORMAT_PROPERTIES))
                        .keySet());
    }

    /// Whatever stands in quotes where something is refused.
    private static TreeSet<String> said() throws IOException {
        var said = new TreeSet<String>();
        for (var source : sources()) {
            REFUSING.matcher(Files.readString(source))
                    .results()
                    .flatMap(statement -> QUOTED.matcher(statement.group()).results())
                    .forEach(found -> said.add(found.group(1)));
        }
        return said;
    }

    private static List<Path> sources() throws IOException {
        var all = new ArrayList<Path>();
        for (var feature : List.of("imports", "sheets", "layout")) {
            try (var sources = Files.list(Path.of("src/main/java/org/uplift/household", feature))) {
                all.addAll(sources.toList());
            }
        }
        return all;
    }

    private static TreeSet<String> rulesInUse() throws IOException {
        var rules = new TreeSet<String>();
        for (var source : sources()) {
            for (var line : Files.readAllLines(source)) {
                if (line.contains("Refusal.of(")
                        || line.contains("refuse(")
                        || line.contains("new Broken(")
                        || line.contains("new Unreadable(")) {
                    RULE.matcher(line).results().forEach(found -> rules.add(found.group(1)));
                }
            }
        }
        return rules;
    }
}
