package org.uplift.household.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.TooLarge;

/// Receives what is sent of an upload. A stretch is written down once it lies in the store, and
/// told once it is written down: what was told is never lost. Where a checksum was announced
/// nothing is written down before it is known to be right.
@ApplicationScoped
class Reception {

    private static final long STRETCH = 8 << 20;

    private final UploadBook book;
    private final Vault vault;
    private final Darkroom darkroom;

    Reception(UploadBook book, Vault vault, Darkroom darkroom) {
        this.book = book;
        this.vault = vault;
        this.darkroom = darkroom;
    }

    Progress receive(UUID id, long offset, Checksum checksum, InputStream body) throws IOException {
        var upload = book.at(id, offset);
        var arrival = new Arrival(body, checksum);
        if (offset == 0) {
            mustBegin(upload, arrival.head());
        }
        var parts = new ArrayList<Part>();
        var kept = offset;
        var at = offset;
        while (at < upload.length() && arrival.hasMore()) {
            if (checksum.isNone() && !parts.isEmpty()) {
                kept = book.keep(upload, kept, parts).received();
                parts.clear();
            }
            at = take(upload, at, arrival, parts);
        }
        mustEnd(upload, arrival);
        if (arrival.isBroken() && !checksum.isNone()) {
            arrival.end();
        }
        checksum.verify();
        var progress =
                at == upload.length()
                        ? finish(upload, kept, parts)
                        : book.keep(upload, kept, parts);
        arrival.end();
        return progress;
    }

    private long take(Upload upload, long at, Arrival arrival, List<Part> parts)
            throws IOException {
        var most = Math.min(STRETCH, upload.length() - at);
        var came = new AtomicLong();
        var object =
                vault.keep(book.secret(upload).key(), out -> came.set(arrival.into(out, most)));
        if (came.get() > 0) {
            parts.add(new Part(object, upload.id(), at, came.get()));
        }
        return at + came.get();
    }

    private void mustBegin(Upload upload, byte[] head) {
        if (head.length == Kind.TELLING && !upload.kind().isBeginningOf(head)) {
            book.refuse(upload, 0);
            throw Flaw.notA(upload.kind());
        }
    }

    private static void mustEnd(Upload upload, Arrival arrival) throws IOException {
        if (arrival.hasMore() && arrival.into(OutputStream.nullOutputStream(), 1) > 0) {
            throw new TooLarge(upload.length());
        }
    }

    /// What is found wanting goes as a whole.
    private Progress finish(Upload upload, long kept, List<Part> last) throws IOException {
        try {
            var all = Stream.concat(book.parts(upload.id()).stream(), last.stream()).toList();
            var developed = darkroom.develop(upload, all, book.secret(upload).key(), last);
            return book.finish(upload, kept, developed);
        } catch (Invalid e) {
            book.refuse(upload, kept);
            throw e;
        }
    }
}
