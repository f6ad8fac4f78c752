package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int DOTS = 6;

    @Test
    void saysToAReaderWhatItWasToSay() throws ReaderException {
        var text = "https://household.example.org/v1/households/019ab2c0-0000-7000-8000-1/card";

        assertThat(read(QrCode.of(text))).isEqualTo(text);
    }

    private static String read(QrCode code) throws ReaderException {
        var side = code.modules() * DOTS;
        var dots = new int[side * side];
        Arrays.fill(dots, 0xffffff);
        var module = MODULE.matcher(code.path());
        while (module.find()) {
            darken(
                    dots,
                    side,
                    Integer.parseInt(module.group(1)),
                    Integer.parseInt(module.group(2)));
        }
        var picture = new RGBLuminanceSource(side, side, dots);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(picture))).getText();
    }

    private static void darken(int[] dots, int side, int column, int row) {
        for (int y = row * DOTS; y < (row + 1) * DOTS; y++) {
            Arrays.fill(dots, y * side + column * DOTS, y * side + (column + 1) * DOTS, 0);
        }
    }
}
