package org.uplift.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import java.util.Collection;
import java.util.List;

/// What a list may leave the house as.
final class ListRules {

    private static final List<String> SHEETS =
            List.of(
                    "text/csv",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final DescribedPredicate<JavaClass> LIST =
            assignableTo(Collection.class)
                    .or(simpleName("Page"))
                    .or(simpleName("Listing"))
                    .or(assignableTo(simpleName("Tabular")));

    private ListRules() {}

    static List<ArchRule> all() {
        return List.of(sheets());
    }

    static ArchRule sheets() {
        return methods()
                .that(
                        describe(
                                "answer GET with a list",
                                method ->
                                        method.isAnnotatedWith(GET.class)
                                                && LIST.test(method.getRawReturnType())))
                .should(
                        ArchCondition.from(
                                describe("be given out as CSV and XLSX", ListRules::isSheet)))
                .because("every list is a sheet, too: officers carry it on into one");
    }

    private static boolean isSheet(JavaMethod method) {
        return method.tryGetAnnotationOfType(Produces.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Produces.class))
                .filter(produced -> List.of(produced.value()).containsAll(SHEETS))
                .isPresent();
    }
}
