package org.uplift.local.opening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.uplift.local.county.County;
import org.uplift.local.county.CountyFile;
import org.uplift.local.county.SpoiltFile;
import org.uplift.local.ground.Terminal;

/// Where the county's file lies, and beside it the same with mistakes made on purpose, and their
/// list. Each is written once: the same file has the same place in the register.
record Shelf(Path folder, County county) {

    Path file() {
        return named("");
    }

    Path spoilt() {
        return named("-spoilt");
    }

    Path mistakes() {
        return named("-mistakes");
    }

    private Path named(String ending) {
        return folder.resolve("%s-%d%s.csv".formatted(county.code(), county.households(), ending));
    }

    String write() {
        try {
            CountyFile.CSV.write(county, draft(file()));
            keep(file());
            return "%,d households, %,d persons, %,d KB"
                    .formatted(county.households(), county.persons(), Files.size(file()) >> 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The list is kept first: where the file lies, its list does.
    String writeSpoilt() {
        try {
            SpoiltFile.write(county, draft(spoilt()), draft(mistakes()));
            keep(mistakes());
            keep(spoilt());
            return "about one row in a hundred is wrong";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void tell(Terminal terminal) {
        terminal.line("");
        tell(terminal, "the county's file", file());
        tell(terminal, "one with mistakes", spoilt());
        tell(terminal, "list of mistakes", mistakes());
    }

    private static void tell(Terminal terminal, String what, Path file) {
        terminal.line("  %-20s %s".formatted(what, file));
    }

    private static Path draft(Path file) throws IOException {
        var _ = Files.createDirectories(file.getParent());
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private static void keep(Path file) throws IOException {
        var _ = Files.move(draft(file), file, StandardCopyOption.ATOMIC_MOVE);
    }
}
