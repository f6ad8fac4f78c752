package org.uplift.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesTest {

    private static final String BARN = "org.uplift.barn";
    private static final String RUIN = "org.uplift.ruin";

    private static final JavaClasses BARN_CLASSES = classes(BARN);
    private static final JavaClasses RUIN_CLASSES = classes(RUIN);

    static Stream<ArchRule> rulesOfTheBarn() {
        return Stream.concat(HouseRules.rules(BARN, List.of()).stream(), EventRules.all().stream());
    }

    static Stream<ArchRule> rulesOfTheRuin() {
        return Stream.concat(HouseRules.rules(RUIN, List.of()).stream(), EventRules.all().stream());
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheBarn")
    void holdInTheBarn(ArchRule rule) {
        assertThat(HouseRules.broken(rule, BARN_CLASSES)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheRuin")
    void areAllBrokenInTheRuin(ArchRule rule) {
        assertThat(HouseRules.broken(rule, RUIN_CLASSES)).hasSize(1);
    }

    /// Every reason a rule knows must be able to speak, above all those that go by a name in text.
    @ParameterizedTest
    @CsvSource({
        "aggregates, Clock",
        "aggregates, EntityManager",
        "aggregates, NotNull",
        "aggregates, Towers",
        "resources, EntityManager",
        "resources, DataSource",
        "resources, Towers",
        "resources, Outbox",
        "shapes, TowerResource.build",
        "types, TowerResource.build",
        "judges, TowerResource",
        "judges, TowerForm",
        "facts, Roofer.hush",
        "heeded, Roofer.tear",
        "silence, KafkaProducer",
        "silence, MutinyEmitter",
        "silence, Emitter",
        "silence, Outgoing",
        "lists, stones",
        "lists, pages",
        "lists, listings",
        "lists, heights",
        "clock, Instant.now",
        "clock, LocalDate.now",
        "clock, Clock.systemUTC",
        "clock, currentTimeMillis",
        "clock, nanoTime",
        "ids, Rook.ids()",
        "ids, Rook.id()",
        "fields, eggs",
        "fields, towers"
    })
    void nameEveryCulprit(String rule, String culprit) {
        var chosen =
                switch (rule) {
                    case "aggregates" -> RoleRules.aggregates();
                    case "resources" -> EdgeRules.resources();
                    case "shapes" -> EdgeRules.shapes();
                    case "types" -> EdgeRules.types();
                    case "judges" -> EdgeRules.judges();
                    case "facts" -> FactRules.handedOut();
                    case "heeded" -> FactRules.heeded();
                    case "silence" -> RoleRules.silence();
                    case "lists" -> ListRules.sheets();
                    case "clock" -> GivenRules.noClockOfItsOwn();
                    case "ids" -> GivenRules.noIdsOfItsOwn();
                    default -> GivenRules.noFieldInjection();
                };
        assertThat(HouseRules.broken(chosen, RUIN_CLASSES).collect(Collectors.joining()))
                .contains(culprit);
    }

    @ParameterizedTest
    @ValueSource(strings = {".moat", ".moat.Moat"})
    void letAnExceptionBePublic(String exception) {
        var allowed = List.of(HouseRules.allow(RUIN + exception, "ships pass"));
        assertThat(
                        HouseRules.broken(FeatureRules.shut(allowed), RUIN_CLASSES)
                                .collect(Collectors.joining()))
                .contains("Stone")
                .doesNotContain("Moat");
    }

    @Test
    void openAPackageOnlyAsFarAsItIsUsed() {
        var allowed = List.of(HouseRules.allow(RUIN + ".tower", "kings come and go"));
        assertThat(
                        HouseRules.broken(FeatureRules.needed(allowed), RUIN_CLASSES)
                                .collect(Collectors.joining()))
                .contains("Flag")
                .doesNotContain("Stone");
    }

    @Test
    void letATypeBeOpenThatIsNamedItself() {
        var allowed = List.of(HouseRules.allow(RUIN + ".tower.Flag", "the wind uses it"));
        assertThat(HouseRules.broken(FeatureRules.needed(allowed), RUIN_CLASSES)).isEmpty();
    }

    @Test
    void holdInThePublishedLanguage() {
        var language = classes("org.uplift.events");
        assertThat(EventRules.all())
                .allSatisfy(rule -> assertThat(HouseRules.broken(rule, language)).isEmpty());
    }

    private static JavaClasses classes(String root) {
        return new ClassFileImporter().importPackages(root);
    }
}
