package org.uplift.household.registry;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/// A text as a square of dark and light modules, drawn as one path of an SVG picture.
///
/// @param modules along a side, the quiet zone among them
/// @param path of the dark ones
record QrCode(int modules, String path) {

    private static final int QUIET = 4;

    static QrCode of(String text) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(matrix.getWidth() + 2 * QUIET, path(matrix));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    private static String path(ByteMatrix matrix) {
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y) == 1) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return path.toString();
    }
}
