package org.uplift.testkit.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The rules every service keeps. A service's `HouseTest` says
/// `HouseRules.check("org.uplift.household")` and names its exceptions, each with a reason: a
/// package whose types may be public where another feature uses them, a type that may be public for
/// another reason or long.
public final class HouseRules {

    private HouseRules() {}

    /// @param root the service's package
    public static void check(String root, Allowed... allowed) {
        check(root, List.of(allowed), rules(root, List.of(allowed)));
    }

    /// The same for a library, whose types are there for others.
    public static void checkLibrary(String root, Allowed... allowed) {
        check(root, List.of(allowed), rules(root));
    }

    private static void check(String root, List<Allowed> allowed, List<ArchRule> rules) {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root);
        var broken =
                Stream.concat(
                                rules.stream().flatMap(rule -> broken(rule, classes)),
                                Sources.in(Path.of("src"), allowed).broken().stream())
                        .toList();
        if (!broken.isEmpty()) {
            throw new AssertionError(
                    "%d house rules are broken:%n%s"
                            .formatted(broken.size(), String.join("\n", broken)));
        }
    }

    /// An exception.
    ///
    /// @param name of the package (sub-packages not included) or of the type
    public static Allowed allow(String name, String because) {
        return new Allowed(name, because);
    }

    /// An exception that [#allow] names.
    public record Allowed(String name, String because) {

        boolean covers(String packageName, String simpleName) {
            return name.equals(packageName) || name.equals(packageName + "." + simpleName);
        }
    }

    static List<ArchRule> rules(String root, List<Allowed> allowed) {
        return Stream.concat(rules(root).stream(), FeatureRules.closed(allowed).stream()).toList();
    }

    static List<ArchRule> rules(String root) {
        return Stream.of(
                        FeatureRules.of(root),
                        RoleRules.all(),
                        ListRules.all(),
                        EdgeRules.all(),
                        FactRules.all(),
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
