package org.uplift.trace.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String TEXT = "https://trace.example.org/01/09521141012345/10/A1/21/K01";
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int DOTS = 6;

    @Test
    void saysToAReaderWhatItWasToSay() throws ReaderException, IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(QrCode.of(TEXT).png(DOTS)));
        assertThat(read(picture)).isEqualTo(TEXT);
    }

    @Test
    void saysTheSameAsAnSvgPicture() throws ReaderException {
        var code = QrCode.of(TEXT);
        var side = code.modules() * DOTS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.setColor(Color.BLACK);
        var run = RUN.matcher(code.svg());
        while (run.find()) {
            var at = Arrays.stream(new int[] {1, 2, 3}).map(i -> number(run.group(i))).toArray();
            graphics.fillRect(at[0], at[1], at[2], DOTS);
        }

        assertThat(read(picture)).isEqualTo(TEXT);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits) * DOTS;
    }

    private static String read(BufferedImage picture) throws ReaderException {
        var wide = picture.getWidth();
        var dots = picture.getRGB(0, 0, wide, wide, null, 0, wide);
        var source = new RGBLuminanceSource(wide, wide, dots);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
}
