package org.uplift.household.media;

import java.awt.image.BufferedImage;

/// Turns a picture upright, as EXIF says how the camera was held.
final class Orientation {

    private Orientation() {}

    /// @param turned 1 to 8
    static BufferedImage upright(BufferedImage picture, int turned) {
        if (turned == 1) {
            return picture;
        }
        var across = picture.getWidth() - 1;
        var down = picture.getHeight() - 1;
        var upright =
                turned > 4
                        ? new BufferedImage(down + 1, across + 1, BufferedImage.TYPE_INT_RGB)
                        : new BufferedImage(across + 1, down + 1, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < upright.getHeight(); y++) {
            for (int x = 0; x < upright.getWidth(); x++) {
                upright.setRGB(
                        x,
                        y,
                        switch (turned) {
                            case 2 -> picture.getRGB(across - x, y);
                            case 3 -> picture.getRGB(across - x, down - y);
                            case 4 -> picture.getRGB(x, down - y);
                            case 5 -> picture.getRGB(y, x);
                            case 6 -> picture.getRGB(y, down - x);
                            case 7 -> picture.getRGB(across - y, down - x);
                            default -> picture.getRGB(across - y, x);
                        });
            }
        }
        return upright;
    }
}
