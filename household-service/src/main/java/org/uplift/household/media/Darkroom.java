package org.uplift.household.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/// Looks through what was received, as it lies in the store: whether it is all of what was
/// announced and nothing else, and what can be seen of it.
@ApplicationScoped
class Darkroom {

    private static final int ENLARGERS = 2;

    private final Vault vault;
    private final MediaSettings settings;
    private final Semaphore enlargers = new Semaphore(ENLARGERS);

    Darkroom(Vault vault, MediaSettings settings) {
        this.vault = vault;
        this.settings = settings;
    }

    /// @param fresh of the parts those that were not written down yet
    Developed develop(Upload upload, List<Part> parts, byte[] key, List<Part> fresh)
            throws IOException {
        var isWhole = parts.size() == 1 && fresh.size() == 1;
        var original =
                isWhole
                        ? parts.getFirst().object()
                        : vault.keep(
                                key,
                                out -> {
                                    for (var part : parts) {
                                        copy(key, part.object(), out);
                                    }
                                });
        return upload.kind().isImage() ? image(upload, original, key) : film(upload, original, key);
    }

    /// An image takes memory, many times what it takes in the store.
    private Developed image(Upload upload, UUID original, byte[] key) throws IOException {
        enlargers.acquireUninterruptibly();
        try {
            var bytes = new ByteArrayOutputStream((int) upload.length());
            verify(upload, original, key, bytes);
            var image = bytes.toByteArray();
            var kind = upload.kind();
            var anatomy = kind == Kind.JPEG ? Jpeg.anatomy(image) : Png.anatomy(image);
            var shown = shown(key, original, anatomy.cuts());
            var picture = Picture.develop(shown, kind, anatomy.turned(), settings.mostPixels());
            var thumbnail = vault.keep(key, out -> out.write(picture.thumbnail()));
            return new Developed(
                    original,
                    thumbnail,
                    anatomy.cuts(),
                    anatomy.shot(),
                    picture.width(),
                    picture.height(),
                    picture.fingerprint());
        } finally {
            enlargers.release();
        }
    }

    private Developed film(Upload upload, UUID original, byte[] key) throws IOException {
        verify(upload, original, key, OutputStream.nullOutputStream());
        try (var film = vault.open(key, original)) {
            var anatomy = Film.anatomy(film);
            return new Developed(
                    original,
                    null,
                    anatomy.cuts(),
                    anatomy.shot(),
                    anatomy.width(),
                    anatomy.height(),
                    null);
        }
    }

    private void verify(Upload upload, UUID original, byte[] key, OutputStream into)
            throws IOException {
        var sum = Checksum.digest("SHA-256");
        copy(key, original, new DigestOutputStream(into, sum));
        if (!HexFormat.of().formatHex(sum.digest()).equals(upload.sha256())) {
            throw Flaw.of("sha256", "is not what was announced: its SHA-256 is another");
        }
        try (var bytes = vault.open(key, original)) {
            var head = Channels.newInputStream(bytes).readNBytes(Kind.TELLING);
            if (!upload.kind().isBeginningOf(head)) {
                throw Flaw.notA(upload.kind());
            }
        }
    }

    private byte[] shown(byte[] key, UUID original, Cuts cuts) throws IOException {
        try (var bytes = vault.open(key, original)) {
            var shown = new ByteArrayOutputStream();
            cuts.write(bytes, 0, cuts.shown(bytes.size()), shown);
            return shown.toByteArray();
        }
    }

    private void copy(byte[] key, UUID object, OutputStream out) throws IOException {
        try (var bytes = Channels.newInputStream(vault.open(key, object))) {
            var _ = bytes.transferTo(out);
        }
    }
}
