package org.uplift.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Code lists only ever grow. After adding a code: `mvn -pl libs/event-contracts -Dtest='*LockTest'
/// -Duplift.lock=write test`.
class CodeListsLockTest {

    private static final Path LOCK = Path.of("src", "main", "resources", "code-lists.lock");

    private final List<String> codes =
            CodeLists.all().stream()
                    .flatMap(list -> list.entries().stream().map(e -> list.name() + "," + e.code()))
                    .toList();

    @Test
    void losesNoCode() throws IOException {
        if (Files.exists(LOCK)) {
            assertThat(codes).containsAll(Files.readAllLines(LOCK));
        }
        if ("write".equals(System.getProperty("uplift.lock"))) {
            var _ = Files.write(LOCK, codes);
        }
        assertThat(Files.readAllLines(LOCK))
                .as("code-lists.lock lags behind: see the command at this test")
                .containsExactlyElementsOf(codes);
    }

    @Test
    void namesEveryCodeOnceInEveryWording() {
        assertThat(CodeLists.all())
                .hasSizeGreaterThan(30)
                .allSatisfy(list -> {
                    assertUnique(list, CodeList.Entry::code);
                    assertUnique(list, CodeList.Entry::zh);
                    assertUnique(list, CodeList.Entry::en);
                });
    }

    @Test
    void findsAnEntryByAnyOfItsWordings() {
        var attribute = CodeLists.get("attribute");
        assertThat(attribute.named("低保户")).isEqualTo(attribute.named("dibao")).isPresent();
        assertThat(attribute.named("rich")).isEmpty();
    }

    private static void assertUnique(CodeList list, Function<CodeList.Entry, String> wording) {
        assertThat(list.entries().stream().map(wording))
                .as(list.name())
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }
}
