package org.uplift.household.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.Jazzer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.uplift.household.file.FileForm;
import org.uplift.household.layout.Wording;
import org.uplift.household.sheets.Format;

/// A fuzzer feeds the parsers, and changes what it feeds by the branches that it sees them take. It
/// counts as a fault what it throws out, what takes more than ten seconds, more memory than a small
/// machine has, or a way into the network that an entity of XML opened. What it finds lies in
/// `target/fed`; `-Duplift.fuzz=1000000` feeds more, `-Duplift.seed=7` otherwise.
@Tag("long")
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class FeedingTest {

    private static final int MEALS = Integer.getInteger("uplift.fuzz", 10_000);
    private static final long SEED = Long.getLong("uplift.seed", 20_261_122);
    private static final int FOUND = 77;

    @TempDir Path corpus;
    @TempDir Path aside;

    private record Meal(int end, String said) {}

    @Test
    void noParserFallsOverWhatItIsFed() throws IOException, InterruptedException {
        lay(0, Paper.of(Format.CSV, Wording.ZH, FileForm.ofThree().file()));
        lay(1, Paper.of(Format.NDJSON, Wording.ZH, FileForm.ofThree().file()));
        var book = Paper.of(Format.XLSX, Wording.ZH, FileForm.ofThree().file());
        lay(2, book);
        for (var kind = FedParsers.PARTS; kind < FedParsers.KINDS.length(); kind++) {
            layPart(kind, book);
        }

        var meal = feed(FedParsers.class, MEALS);

        assertThat(meal.end()).as(meal.said()).isZero();
        assertThat(meal.said()).contains("Done " + MEALS + " runs");
    }

    @Test
    void findsTheMistakeOfOneThatFallsOver() throws IOException, InterruptedException {
        lay(0, "number,name".getBytes(UTF_8));

        var meal = feed(PlantedFault.class, 1_000_000);

        assertThat(meal.end()).as(meal.said()).isEqualTo(FOUND);
        assertThat(meal.said()).contains("A quote that is never closed");
    }

    private void layPart(int kind, byte[] book) {
        var _ =
                new Parsers(aside)
                        .within(
                                book,
                                kind - FedParsers.PARTS,
                                part -> {
                                    lay(kind, part);
                                    return part;
                                });
    }

    private void lay(int kind, byte[] file) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(FedParsers.KINDS.charAt(kind));
        bytes.writeBytes(file);
        try {
            var _ = Files.write(corpus.resolve("right-" + kind), bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In a process of its own, which the fuzzer may end.
    private Meal feed(Class<?> eater, int meals) throws IOException, InterruptedException {
        var found = Files.createDirectories(Path.of("target", "fed")).toAbsolutePath();
        var command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(
                List.of(
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-XX:+EnableDynamicAgentLoading",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Jazzer.class.getName(),
                        "--target_class=" + eater.getName(),
                        "--instrumentation_includes=org.uplift.**:de.siegmar.**:com.fasterxml.aalto.**",
                        "--reproducer_path=" + found,
                        "-artifact_prefix=" + found + "/",
                        "-runs=" + meals,
                        "-seed=" + SEED,
                        "-timeout=10",
                        "-rss_limit_mb=0",
                        corpus.toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Meal(process.waitFor(), said);
        } finally {
            var _ = process.destroyForcibly();
        }
    }
}
