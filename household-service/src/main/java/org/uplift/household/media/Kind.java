package org.uplift.household.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;

/// What a medium is, told by how its bytes begin and never by its name.
enum Kind {
    JPEG("image/jpeg", 0, "\u00ff\u00d8\u00ff"),
    PNG("image/png", 0, "\u0089PNG\r\n\u001a\n"),
    MP4("video/mp4", 4, "ftyp");

    /// As many bytes as it takes to tell.
    static final int TELLING = 8;

    private final String type;
    private final int at;
    private final byte[] sign;

    Kind(String type, int at, String sign) {
        this.type = type;
        this.at = at;
        this.sign = sign.getBytes(ISO_8859_1);
    }

    static Optional<Kind> named(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    boolean isBeginningOf(byte[] bytes) {
        var end = at + sign.length;
        return bytes.length >= end && Arrays.equals(bytes, at, end, sign, 0, sign.length);
    }

    boolean isImage() {
        return this != MP4;
    }

    String type() {
        return type;
    }
}
