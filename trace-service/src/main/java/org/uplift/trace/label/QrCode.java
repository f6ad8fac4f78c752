package org.uplift.trace.label;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A text as a square of dark and light modules, with the quiet zone around it.
public final class QrCode {

    private static final int QUIET = 4;

    private final ByteMatrix matrix;

    private QrCode(ByteMatrix matrix) {
        this.matrix = matrix;
    }

    /// Readable with 15 % of it soiled.
    static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    /// Along a side, the quiet zone among them.
    public int modules() {
        return matrix.getWidth() + 2 * QUIET;
    }

    /// The dark ones, as a path of an SVG picture: row by row, each run of them at once.
    public String path() {
        var path = new StringBuilder();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                var start = x;
                while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
                    x++;
                }
                if (x > start) {
                    var run = x - start;
                    path.append("M%d %dh%dv1h-%dz".formatted(start + QUIET, y + QUIET, run, run));
                }
            }
        }
        return path.toString();
    }

    String svg() {
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
        <path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>
        """
                .formatted(modules(), modules(), modules(), modules(), path());
    }

    /// @param dots along a side of a module
    byte[] png(int dots) {
        var side = modules() * dots;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < side; y++) {
            for (var x = 0; x < side; x++) {
                picture.setRGB(x, y, isDark(x / dots - QUIET, y / dots - QUIET) ? 0 : 0xffffff);
            }
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isDark(int x, int y) {
        return x >= 0
                && y >= 0
                && x < matrix.getWidth()
                && y < matrix.getHeight()
                && matrix.get(x, y) == 1;
    }
}
