package org.uplift.platform.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/// Where a keyring lies: a JSON document with two Tink keysets, `sealing` and `marking`, readable
/// by its owner alone.
///
/// @param path whoever may read it may read everything
public record KeyringFile(Path path) {

    /// @throws IllegalStateException without a word of what stands in the file
    public Keyring read() {
        try {
            var both = JsonParser.parseString(Files.readString(path)).getAsJsonObject();
            return new Keyring(
                    Keysets.read(both.getAsJsonObject("sealing").toString()),
                    Keysets.read(both.getAsJsonObject("marking").toString()));
        } catch (IOException e) {
            throw new IllegalStateException("The keys in %s cannot be read".formatted(path), e);
        } catch (GeneralSecurityException | RuntimeException _) {
            throw new IllegalStateException("There is no usable keyring in " + path);
        }
    }

    /// The keyring of this installation, made on its first run.
    public Keyring readOrMake() {
        if (!Files.exists(path)) {
            write(Keyring.fresh());
        }
        return read();
    }

    /// All of it or nothing.
    public void write(Keyring keyring) {
        try {
            var both = new JsonObject();
            both.add("sealing", JsonParser.parseString(keyring.sealingText()));
            both.add("marking", JsonParser.parseString(keyring.markingText()));
            write(both.toString());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keyring cannot be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) throws IOException {
        var file = path.toAbsolutePath();
        var _ = Files.createDirectories(file.getParent());
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        var owners = PosixFilePermissions.fromString("rw-------");
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(owners));
        Files.writeString(draft, text, UTF_8);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
