package org.uplift.local;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.uplift.local.ground.Trouble;
import org.uplift.platform.secrecy.Keyring;
import org.uplift.platform.secrecy.KeyringFile;

/// Makes the keyring of an installation and takes it through a rotation, step by step.
///
/// @param file nothing of it is ever shown
record KeyRack(Path file) {

    void change(String change) {
        try {
            dare(change);
        } catch (UncheckedIOException e) {
            throw new Trouble("%s cannot be written: %s".formatted(file, e.getMessage()), e);
        }
    }

    private void dare(String change) {
        switch (change) {
            case "make" -> make();
            case "add" -> turn(Keyring::withNext);
            case "promote" -> turn(Keyring::promoted);
            case "drop" -> turn(Keyring::withoutOld);
            default ->
                    throw new Trouble(
                            "Keys are made, added, promoted and dropped:"
                                    + " ./uplift keys make|add|promote|drop FILE");
        }
    }

    private void make() {
        if (Files.exists(file)) {
            throw new Trouble(
                    "%s is there already: what is sealed with it would be lost".formatted(file));
        }
        new KeyringFile(file).write(Keyring.fresh());
    }

    private void turn(UnaryOperator<Keyring> step) {
        var keyring = new KeyringFile(file);
        try {
            keyring.write(step.apply(keyring.read()));
        } catch (IllegalStateException e) {
            throw new Trouble(String.valueOf(e.getMessage()), e);
        }
    }
}
