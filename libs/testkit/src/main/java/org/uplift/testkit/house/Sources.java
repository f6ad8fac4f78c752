package org.uplift.testkit.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.uplift.testkit.house.HouseRules.Allowed;

/// The rules that byte code does not show: length, names, and words about public types.
record Sources(List<SourceFile> files) {

    static Sources in(Path folder, List<Allowed> allowed) {
        try (var all = Files.walk(folder)) {
            return new Sources(
                    all.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.endsWith("package-info.java"))
                            .map(file -> SourceFile.read(file, allowed))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> broken() {
        return files.stream().flatMap(SourceFile::broken).toList();
    }
}
