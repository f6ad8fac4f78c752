package org.uplift.testkit.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The rules every service keeps. A service's `HouseTest` says
/// `HouseRules.check("org.uplift.household")`, and names what it opens to all its features.
public final class HouseRules {

    private HouseRules() {}

    /// @param root the service's package
    /// @param opened packages whose types may be public
    public static void check(String root, Opened... opened) {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root);
        var broken =
                Stream.concat(
                                rules(root, List.of(opened)).stream()
                                        .flatMap(rule -> broken(rule, classes)),
                                Sources.in(Path.of("src")).broken().stream())
                        .toList();
        if (!broken.isEmpty()) {
            throw new AssertionError(
                    "%d house rules are broken:%n%s"
                            .formatted(broken.size(), String.join("\n", broken)));
        }
    }

    /// A package that is open to the other features.
    ///
    /// @param name of the package, sub-packages not included
    public static Opened opened(String name, String because) {
        return new Opened(name, because);
    }

    /// An exception to [FeatureRules#shut].
    public record Opened(String name, String because) {}

    static List<ArchRule> rules(String root, List<Opened> opened) {
        return Stream.of(
                        FeatureRules.of(root, opened),
                        RoleRules.all(),
                        ListenerRules.all(),
                        GivenRules.all())
                .flatMap(List::stream)
                .toList();
    }

    static Stream<String> broken(ArchRule rule, JavaClasses classes) {
        var report = rule.allowEmptyShould(true).evaluate(classes).getFailureReport();
        return report.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        rule.getDescription()
                                + "\n    "
                                + String.join("\n    ", report.getDetails()));
    }
}
