package org.stapel.issuer.delivery.pdf;

import io.nayuki.qrcodegen.QrCode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Base64;

import javax.imageio.ImageIO;

/// The QR code of an address as a PNG of two colours.
public final class QrPicture {
    private static final int QUIET = 4;
    private static final int MODULE = 8;
    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0x000000;

    private QrPicture() {}

    public static String dataUri(URI address) {
        QrCode code = QrCode.encodeText(address.toString(), QrCode.Ecc.MEDIUM);
        int side = (code.size + 2 * QUIET) * MODULE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++)
            for (int x = 0; x < side; x++)
                picture.setRGB(
                        x,
                        y,
                        code.getModule(x / MODULE - QUIET, y / MODULE - QUIET) ? BLACK : WHITE);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(picture));
    }

    private static byte[] png(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, "png", out))
                throw new IllegalStateException("this JDK writes no PNG");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
