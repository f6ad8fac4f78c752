package org.uplift.local.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/// A secret of this installation: made on its first run, readable by its owner alone, never
/// committed.
public record Secret(String text) {

    private static final int BYTES = 18;

    /// The one password of all demo users and secret of all demo clients.
    public static Secret ofDemoUsers(Path secrets) {
        return of(demoUsers(secrets));
    }

    /// With which trace-service listens to the sensors.
    public static Secret ofSensors(Path secrets) {
        return of(secrets.resolve("sensors-password"));
    }

    private static Secret of(Path file) {
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[BYTES];
                new SecureRandom().nextBytes(bytes);
                write(file, Base64.getUrlEncoder().encodeToString(bytes));
            }
            return new Secret(Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static Path demoUsers(Path secrets) {
        return secrets.resolve("demo-password");
    }

    static void write(Path file, String text) throws IOException {
        var _ = Files.createDirectories(file.getParent());
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(
                draft,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /// In the same time for every guess.
    boolean is(String guess) {
        return MessageDigest.isEqual(
                text.getBytes(StandardCharsets.UTF_8), guess.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
