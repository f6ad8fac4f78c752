package org.uplift.testkit.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uplift.testkit.house.HouseRules.Allowed;

/// One Java file and what is wrong with it, if anything.
record SourceFile(Path path, List<String> lines, boolean mayBeLong) {

    private static final int LONG = 150;
    private static final int WIDE = 100;

    private static final Pattern EMPTY_WORD =
            Pattern.compile(
                    "(Manager|Helper|Utils?|Impl|Base|Abstract|Dto|DTO|Processor|Info|Data)"
                            + "(?=[A-Z0-9]|$)");
    private static final Pattern ACCESSOR =
            Pattern.compile("^ +[\\w<][^=(;]* (get|set|update|process)[A-Z]\\w*\\(.*");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("^public .*\\b(class|record|interface|enum) .*");
    private static final Pattern TEST_PREFIX = Pattern.compile("^ +(public )?void test[A-Z].*");

    private static final Pattern FACT =
            Pattern.compile("^import org\\.uplift\\.events\\..*Event\\b.*");
    private static final Pattern KIND = Pattern.compile(".*\\bcase [A-Z][\\w.]*(\\(| [a-z_]).*");
    private static final Pattern WHATEVER =
            Pattern.compile(".*(\\bdefault *(->|:)|\\bcase \\w*Event \\w+ ->).*");

    private static final Pattern PLANNED_ANEW =
            Pattern.compile(
                    "createNativeQuery\\((\"[^\"]*\"|[^\",()])*,"
                            + "\\s*(Integer|String|Long|Boolean|UUID)\\.class");

    static SourceFile read(Path path, List<Allowed> allowed) {
        try {
            var type = path.toString().replaceFirst(".*java/", "").replaceFirst("\\.java$", "");
            var name = type.replace('/', '.');
            var mayBeLong = allowed.stream().anyMatch(exception -> exception.name().equals(name));
            return new SourceFile(path, Files.readAllLines(path), mayBeLong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<String> broken() {
        return Stream.of(
                        isMain() ? mainOnly() : testOnly(),
                        EMPTY_WORD.matcher(name()).find()
                                ? Stream.of("its name holds a word that says nothing")
                                : Stream.<String>empty())
                .flatMap(found -> found)
                .map(found -> path + ": " + found);
    }

    private Stream<String> mainOnly() {
        var tooLong =
                lines.size() > LONG && !mayBeLong
                        ? Stream.of("is longer than 150 lines: split it by meaning")
                        : Stream.<String>empty();
        var silent =
                isPublicWithoutWords()
                        ? Stream.of("a public type says in `///` what it is")
                        : Stream.<String>empty();
        var accessors =
                IntStream.range(1, lines.size())
                        .filter(i -> ACCESSOR.matcher(lines.get(i)).matches())
                        .filter(i -> !lines.get(i - 1).strip().startsWith("@Override"))
                        .mapToObj(i -> line(i, "is named after a mechanism, not after the trade"));
        var wide = lines(SourceFile::isWide, "is wider than 100");
        return Stream.of(tooLong, silent, accessors, wide, deaf(), forgetful())
                .flatMap(found -> found);
    }

    /// Whoever listens decides about every kind of fact, also about one that is told tomorrow.
    private Stream<String> deaf() {
        return has(FACT) && has(KIND)
                ? lines(
                        line -> WHATEVER.matcher(line).matches(),
                        "lets facts pass it does not know")
                : Stream.empty();
    }

    private Stream<String> forgetful() {
        return PLANNED_ANEW.matcher(String.join("\n", lines)).find()
                ? Stream.of("has a query planned anew each time: ask for `OneColumn`")
                : Stream.empty();
    }

    private boolean has(Pattern pattern) {
        return lines.stream().anyMatch(line -> pattern.matcher(line).matches());
    }

    private Stream<String> testOnly() {
        return Stream.concat(
                lines(line -> TEST_PREFIX.matcher(line).matches(), "a test's name is a sentence"),
                lines(
                        line -> line.contains("Thread." + "sleep("),
                        "waits for time, not for a fact"));
    }

    private static boolean isWide(String line) {
        return line.length() > WIDE && !line.startsWith("import ");
    }

    private boolean isPublicWithoutWords() {
        var first =
                IntStream.range(0, lines.size())
                        .filter(i -> PUBLIC_TYPE.matcher(lines.get(i)).matches())
                        .findFirst();
        return first.isPresent()
                && lines.subList(0, first.getAsInt()).stream().noneMatch(l -> l.startsWith("///"));
    }

    private Stream<String> lines(Predicate<String> wrong, String what) {
        return IntStream.range(0, lines.size())
                .filter(i -> wrong.test(lines.get(i)))
                .mapToObj(i -> line(i, what));
    }

    private static String line(int index, String what) {
        return "line %d %s".formatted(index + 1, what);
    }

    private boolean isMain() {
        return path.toString().replace('\\', '/').contains("src/main/");
    }

    private String name() {
        return path.getFileName().toString().replace(".java", "");
    }
}
