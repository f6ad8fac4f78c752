package org.uplift.household.sheets;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// The zip archive that a workbook is, opened with suspicion: few entries, and never much more out
/// than went in.
final class Book implements AutoCloseable {

    private static final int MOST_ENTRIES = 1_000;
    private static final int LARGEST_DIRECTORY = 1 << 20;
    private static final int END_RECORD = 22;
    private static final int LONGEST_REMARK = 1 << 16;
    private static final int END_SIGNATURE = 0x06054b50;

    private final ZipFile zip;
    private final Ration ration;

    private Book(ZipFile zip, Ration ration) {
        this.zip = zip;
        this.ration = ration;
    }

    /// @throws Broken when the file is no archive, or one that means harm
    static Book open(Path file) throws IOException {
        measureDirectory(file);
        try {
            return new Book(new ZipFile(file.toFile()), new Ration());
        } catch (ZipException | EOFException e) {
            throw new Broken("no-workbook", "file");
        }
    }

    /// Before anything of the directory is read into memory.
    private static void measureDirectory(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var length = (int) Math.min(bytes.length(), LONGEST_REMARK + END_RECORD);
            var tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            bytes.seek(bytes.length() - length);
            bytes.readFully(tail.array());
            var end = length - END_RECORD;
            while (end >= 0 && tail.getInt(end) != END_SIGNATURE) {
                end--;
            }
            if (end < 0) {
                throw new Broken("no-workbook", "file");
            }
            var entries = tail.getShort(end + 10) & 0xffff;
            var size = tail.getInt(end + 12) & 0xffffffffL;
            if (entries > MOST_ENTRIES || size > LARGEST_DIRECTORY) {
                throw new Broken("zip-bomb", "directory");
            }
        }
    }

    /// @return nothing when there is no such part
    @Nullable InputStream part(String name) throws IOException {
        var entry = entry(name);
        return entry == null
                ? null
                : ration.of(zip.getInputStream(entry), entry.getCompressedSize(), name);
    }

    /// @throws Broken when there is no such part
    InputStream needed(String name) throws IOException {
        var part = part(name);
        if (part == null) {
            throw new Broken("no-workbook", name);
        }
        return part;
    }

    private @Nullable ZipEntry entry(String name) {
        var plain = name.startsWith("/") ? name.substring(1) : name;
        var exact = zip.getEntry(plain);
        return exact != null
                ? exact
                : zip.stream()
                        .filter(entry -> entry.getName().equalsIgnoreCase(plain))
                        .map(ZipEntry.class::cast)
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
