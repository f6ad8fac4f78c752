package org.uplift.household.media;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Invalid;

/// An image that was read to its last line, whatever it says it is. It is never held in memory as
/// large as it claims to be, and nothing of it lies on a disk meanwhile.
///
/// @param thumbnail upright, as JPEG
record Picture(int width, int height, byte[] thumbnail, @Nullable Long fingerprint) {

    private static final int LARGEST_SIDE = 1_024;
    private static final int THUMBNAIL = 320;

    /// @param shown without notes, which may be bombs of their own
    static Picture develop(byte[] shown, Kind kind, int turned, long mostPixels) {
        var reader = ImageIO.getImageReadersByMIMEType(kind.type()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(shown))) {
            reader.setInput(in, true, true);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if ((long) width * height > mostPixels) {
                throw Flaw.of("too-many-pixels", "has more than %,d dots".formatted(mostPixels));
            }
            var upright = Orientation.upright(small(read(reader, width, height)), turned);
            return new Picture(width, height, jpeg(upright), Fingerprint.of(upright));
        } catch (Invalid e) {
            throw e;
        } catch (IOException | RuntimeException _) {
            throw Flaw.broken(kind);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader, int width, int height)
            throws IOException {
        var step = Math.max(1, Math.max(width, height) / LARGEST_SIDE);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    /// At most as large as a thumbnail is, and without colours one can see through.
    private static BufferedImage small(BufferedImage picture) {
        var most = Math.max(picture.getWidth(), picture.getHeight());
        var scale = Math.min(1.0, (double) THUMBNAIL / most);
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var _ = pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return small;
    }

    private static byte[] jpeg(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(picture, "jpeg", out)) {
                throw new IllegalStateException("Nobody writes JPEG here");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
