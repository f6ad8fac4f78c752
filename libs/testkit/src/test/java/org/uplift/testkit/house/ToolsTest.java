package org.uplift.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Libraries and programs beside the services keep what rules of the house fit them.
class ToolsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../event-contracts/src",
                "../secrecy/src",
                "../sandbox/src",
                "../../deploy/local/src",
                "../../system-test/src",
                "../../bench/src"
            })
    void keepTheRulesOfTheText(String sources) {
        assertThat(Sources.in(Path.of(sources), List.of()).broken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.uplift.events", "org.uplift.codes", "org.uplift.platform.secrecy"})
    void takeNothingThatIsGivenAndPassNoNull(String root) {
        var classes = new ClassFileImporter().importPackages(root);
        assertThat(classes).isNotEmpty();
        assertThat(Stream.concat(Stream.of(FeatureRules.nullMarked()), GivenRules.all().stream()))
                .allSatisfy(rule -> assertThat(HouseRules.broken(rule, classes)).isEmpty());
    }

    /// What byte code shows no more: a fact dropped, or a null passed, does not compile.
    @Test
    void areCompiledByTheLaw() throws IOException {
        assertThat(Files.readString(Path.of("../../pom.xml")))
                .contains("<compiler.checks>-Xplugin:ErrorProne ")
                .contains(
                        " -Xep:CheckReturnValue:ERROR -XepOpt:CheckReturnValue:Packages=org.uplift ")
                .contains(" -Xep:NullAway:ERROR ");
    }
}
