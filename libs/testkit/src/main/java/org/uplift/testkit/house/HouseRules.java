package org.uplift.testkit.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The rules every service keeps. A service's `HouseTest` says
/// `HouseRules.check("org.uplift.household")` and names its exceptions, each with a reason.
public final class HouseRules {

    private HouseRules() {}

    /// @param root the service's package
    public static void check(String root, Allowed... allowed) {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root);
        var exceptions = List.of(allowed);
        var broken =
                Stream.concat(
                                rules(root, exceptions).stream()
                                        .flatMap(rule -> broken(rule, classes)),
                                Sources.in(Path.of("src"), exceptions).broken().stream())
                        .toList();
        if (!broken.isEmpty()) {
            throw new AssertionError(
                    "%d house rules are broken:%n%s"
                            .formatted(broken.size(), String.join("\n", broken)));
        }
    }

    /// An exception: the types of a package, or one type, may be public; one type may be long.
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
        return Stream.of(
                        FeatureRules.of(root, allowed),
                        RoleRules.all(),
                        ListRules.all(),
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
