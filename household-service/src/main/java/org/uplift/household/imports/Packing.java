package org.uplift.household.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.uplift.household.file.FileJson;

/// Households packed into few bytes: a line each, of row numbers and JSON, deflated.
final class Packing {

    private Packing() {}

    static String line(Entry entry) {
        return entry.rows().stream().map(Object::toString).collect(joining(","))
                + "\t"
                + FileJson.write(entry.file())
                + "\n";
    }

    static byte[] pack(List<String> lines) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            for (var line : lines) {
                out.write(line.getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    static List<Entry> unpack(byte[] packed) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            var entries = new ArrayList<Entry>();
            for (var line : new String(in.readAllBytes(), UTF_8).split("\n")) {
                if (!line.isEmpty()) {
                    entries.add(entry(line));
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String line) {
        var tab = line.indexOf('\t');
        var rows = Arrays.stream(line.substring(0, tab).split(",")).map(Integer::valueOf).toList();
        return new Entry(rows, FileJson.read(line.substring(tab + 1)));
    }
}
