package org.uplift.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFileTest {

    private static final Path MAIN = Path.of("src/main/java/org/uplift/barn/Cow.java");
    private static final Path TEST = Path.of("src/test/java/org/uplift/barn/CowTest.java");

    private static final List<String> TOO_MANY = Collections.nCopies(151, "");

    @Test
    void praisesAPlainFile() {
        assertThat(broken(MAIN, "/// A cow.", "public record Cow(String bell) {}")).isEmpty();
    }

    @Test
    void holdsInTheKitItself() {
        assertThat(Sources.in(Path.of("src"), List.of()).broken()).isEmpty();
    }

    @Test
    void refusesALongFile() {
        assertThat(new SourceFile(MAIN, TOO_MANY, false).broken()).hasSize(1);
    }

    @Test
    void bearsALongFileThatIsAnException() {
        assertThat(new SourceFile(MAIN, TOO_MANY, true).broken()).isEmpty();
    }

    @Test
    void refusesAWideLine() {
        assertThat(broken(MAIN, "x".repeat(101))).hasSize(1);
    }

    @Test
    void refusesAPublicTypeWithoutWords() {
        assertThat(broken(MAIN, "public sealed interface Cow {}")).hasSize(1);
    }

    @Test
    void refusesNamesThatSayNothing() {
        assertThat(broken(MAIN.resolveSibling("CowManager.java"))).hasSize(1);
        assertThat(broken(MAIN.resolveSibling("BaseCow.java"))).hasSize(1);
        assertThat(broken(MAIN.resolveSibling("Database.java"))).isEmpty();
    }

    @Test
    void refusesNamesOfMechanisms() {
        assertThat(broken(MAIN, "", "    void setBell(String bell) {")).hasSize(1);
        assertThat(broken(MAIN, "", "    @Override", "    String getName() {")).isEmpty();
        assertThat(broken(MAIN, "", "        var cow = herd.getFirst();")).isEmpty();
    }

    @Test
    void refusesToLetUnknownFactsPass() {
        var fact = "import org.uplift.events.barn.BarnEvent.CowBorn;";
        var kind = "            case CowBorn(var cow) -> enter(cow);";
        assertThat(broken(MAIN, fact, kind)).isEmpty();
        assertThat(broken(MAIN, fact, kind, "            default -> {}")).hasSize(1);
        assertThat(broken(MAIN, fact, kind, "            case BarnEvent other -> {}")).hasSize(1);
        assertThat(broken(MAIN, fact, "case \"cow\" -> 1;", "default -> 0;")).isEmpty();
    }

    @Test
    void refusesQueriesThatArePlannedAnew() {
        var query = "database.createNativeQuery(";
        assertThat(broken(MAIN, query + "COWS, Integer.class)")).hasSize(1);
        assertThat(broken(MAIN, query, "\"select bell(1)\" + \" \",", "String.class)")).hasSize(1);
        assertThat(broken(MAIN, query + "COWS, Cow.class).set(\"x\", x, String.class)")).isEmpty();
    }

    @Test
    void refusesTestsThatAreNoSentencesOrWait() {
        assertThat(broken(TEST, "    void testMilk() {")).hasSize(1);
        assertThat(broken(TEST, "        Thread" + ".sleep(10);")).hasSize(1);
    }

    private static List<String> broken(Path path, String... lines) {
        return new SourceFile(path, List.of(lines), false).broken().toList();
    }
}
