package org.uplift.household.media;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// Objects as files of a folder, a few in each of its folders.
record FolderStore(Path folder) implements Store {

    @Override
    public void keep(UUID object, Path sealed) throws IOException {
        var file = file(object);
        var _ = Files.createDirectories(shelf(object));
        var draft = file.resolveSibling(object + ".part");
        var _ = Files.copy(sealed, draft, StandardCopyOption.REPLACE_EXISTING);
        force(draft, WRITE);
        var _ = Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        force(shelf(object), READ);
    }

    @Override
    public SeekableByteChannel open(UUID object) throws IOException {
        return FileChannel.open(file(object), READ);
    }

    @Override
    public void drop(UUID object) throws IOException {
        var file = file(object);
        var _ = Files.deleteIfExists(file.resolveSibling(object + ".part"));
        var _ = Files.deleteIfExists(file);
    }

    private Path shelf(UUID object) {
        var name = object.toString();
        return folder.resolve(name.substring(name.length() - 3));
    }

    private Path file(UUID object) {
        return shelf(object).resolve(object.toString());
    }

    private static void force(Path path, OpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
