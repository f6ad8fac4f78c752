package org.uplift.codes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.TreeMap;

/// The national poverty line of each year, read from `poverty-lines.csv`.
public final class PovertyLines {

    private static final TreeMap<Integer, Long> NATIONAL = read();

    private PovertyLines() {}

    /// Net income per head and year, in fen. Before the first line known the first holds, after the
    /// last the last.
    public static long national(int year) {
        var line = NATIONAL.floorEntry(year);
        return (line == null ? NATIONAL.firstEntry() : line).getValue();
    }

    private static TreeMap<Integer, Long> read() {
        var stream = requireNonNull(PovertyLines.class.getResourceAsStream("/poverty-lines.csv"));
        var lines = new TreeMap<Integer, Long>();
        try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            reader.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[2].equals("national"))
                    .forEach(cells -> lines.put(Integer.valueOf(cells[1]), fen(cells[4])));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long fen(String yuan) {
        return Long.parseLong(yuan) * 100;
    }
}
