package org.uplift.household.media;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Random;
import javax.imageio.ImageIO;

/// Pictures that no camera took.
final class Snapshot {

    static final String CAMERA = "UPLIFTCAM";

    private Snapshot() {}

    /// Of things that lie about as the seed has it.
    static BufferedImage of(long seed, int width, int height) {
        var random = new Random(seed);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(random.nextInt(1 << 24)));
        pen.fillRect(0, 0, width, height);
        for (int thing = 0; thing < 40; thing++) {
            pen.setColor(new Color(random.nextInt(1 << 24)));
            pen.fillOval(
                    (int) (random.nextDouble(1.2) * width - width * 0.1),
                    (int) (random.nextDouble(1.2) * height - height * 0.1),
                    (int) (random.nextDouble(0.4) * width),
                    (int) (random.nextDouble(0.4) * height));
        }
        pen.dispose();
        return picture;
    }

    static BufferedImage scaled(BufferedImage picture, int width, int height) {
        var scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = scaled.createGraphics();
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return scaled;
    }

    static byte[] jpeg(BufferedImage picture) {
        return written(picture, "jpeg");
    }

    static byte[] png(BufferedImage picture) {
        return written(picture, "png");
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// With the camera's notes in front: its name, how it was held, when and where.
    static byte[] noted(byte[] jpeg, int turned) {
        var notes = notes(turned);
        var out = ByteBuffer.allocate(jpeg.length + notes.length + 10);
        out.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (notes.length + 8));
        out.put("Exif\0\0".getBytes(US_ASCII)).put(notes).put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    /// 2019-05-01 16:30:00 at +08:00, 32.9536 N, 116.5583 E.
    static byte[] notes(int turned) {
        var tiff = ByteBuffer.allocate(400);
        tiff.put("MM".getBytes(US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 4);
        entry(tiff, 0x010f, 2, CAMERA.length() + 1, 200);
        entry(tiff, 0x0112, 3, 1, turned << 16);
        entry(tiff, 0x8769, 4, 1, 80);
        entry(tiff, 0x8825, 4, 1, 120);
        tiff.position(80).putShort((short) 2);
        entry(tiff, 0x9003, 2, 20, 220);
        entry(tiff, 0x9011, 2, 7, 250);
        tiff.position(120).putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 300);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, 324);
        tiff.position(200).put(CAMERA.getBytes(US_ASCII));
        tiff.position(220).put("2019:05:01 16:30:00".getBytes(US_ASCII));
        tiff.position(250).put("+08:00".getBytes(US_ASCII));
        tiff.position(300);
        for (int number : new int[] {32, 1, 57, 1, 1300, 100, 116, 1, 33, 1, 3000, 100}) {
            tiff.putInt(number);
        }
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
