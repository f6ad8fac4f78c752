package org.uplift.trace.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/// A page as it goes out.
///
/// @param division where the thing comes from
/// @param packed the same by gzip
/// @param tag the same for the same page only
/// @param about the things and households it tells of
public record Print(
        boolean isKnown,
        String division,
        byte[] plain,
        byte[] packed,
        String tag,
        Set<String> about) {

    static Print of(String html, Sight sight) {
        var plain = html.getBytes(UTF_8);
        return new Print(
                sight.isKnown(), sight.division(), plain, packed(plain), tag(plain), sight.about());
    }

    private static byte[] packed(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String tag(byte[] plain) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(plain);
            return "\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
