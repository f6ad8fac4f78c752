package org.uplift.household.sheets;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/// How a file's bytes spell its text. A byte order mark tells; else it is UTF-8 when every byte
/// fits that, else GB18030 when every byte fits that, else it is no text.
///
/// @param mark length of the byte order mark
record Encoding(Charset charset, int mark) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER = 1 << 16;

    /// Bytes that can be read from their beginning, again and again.
    interface Source {
        InputStream open() throws IOException;
    }

    /// @throws Broken with the first byte that fits no encoding
    static Reader text(Source file) throws IOException {
        return of(file).reader(file);
    }

    private static Encoding of(Source file) throws IOException {
        var marked = marked(file);
        if (marked.mark > 0) {
            marked.prove(file);
            return marked;
        }
        var utf8 = new Encoding(UTF_8, 0);
        var stray = utf8.firstStray(file);
        if (stray < 0) {
            return utf8;
        }
        var gb = new Encoding(GB18030, 0);
        if (gb.firstStray(file) < 0) {
            return gb;
        }
        throw new Broken("no-encoding", "byte " + stray);
    }

    private static Encoding marked(Source file) throws IOException {
        try (var bytes = file.open()) {
            var head = bytes.readNBytes(3);
            var first = head.length < 2 ? 0 : ((head[0] & 0xff) << 8) | (head[1] & 0xff);
            if (first == 0xfeff) {
                return new Encoding(UTF_16BE, 2);
            } else if (first == 0xfffe) {
                return new Encoding(UTF_16LE, 2);
            }
            var isUtf8 = first == 0xefbb && head.length == 3 && (head[2] & 0xff) == 0xbf;
            return new Encoding(UTF_8, isUtf8 ? 3 : 0);
        }
    }

    private void prove(Source file) throws IOException {
        var stray = firstStray(file);
        if (stray >= 0) {
            throw new Broken("no-encoding", "byte " + stray);
        }
    }

    /// The first byte that does not fit, or -1.
    private long firstStray(Source file) throws IOException {
        var decoder = charset.newDecoder();
        var bytes = ByteBuffer.allocate(BUFFER);
        var letters = CharBuffer.allocate(BUFFER);
        try (var in = file.open()) {
            in.skipNBytes(mark);
            var before = (long) mark;
            for (var more = true; more; ) {
                var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                more = read >= 0;
                var _ = bytes.position(bytes.position() + Math.max(0, read)).flip();
                for (var result = decoder.decode(bytes, letters, !more);
                        !result.isUnderflow();
                        result = decoder.decode(bytes, letters, !more)) {
                    if (result.isError()) {
                        return before + bytes.position();
                    }
                    var _ = letters.clear();
                }
                before += bytes.position();
                var _ = bytes.compact();
                var _ = letters.clear();
            }
            return -1;
        }
    }

    private Reader reader(Source file) throws IOException {
        var bytes = file.open();
        bytes.skipNBytes(mark);
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(bytes, decoder), BUFFER);
    }
}
