package org.stapel.issuer.delivery.words;

import io.nayuki.qrcodegen.QrCode;

import java.net.URI;

/// The QR code of an address as one SVG path, one unit a module, with the quiet zone of four.
///
/// @param side of the whole drawing, in modules
public record QrDrawing(int side, String path) {
    private static final int QUIET = 4;

    public static QrDrawing of(URI address) {
        QrCode code = QrCode.encodeText(address.toString(), QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++)
            for (int x = 0; x < code.size; x++)
                if (code.getModule(x, y))
                    path.append('M')
                            .append(x + QUIET)
                            .append(',')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
        return new QrDrawing(code.size + 2 * QUIET, path.toString());
    }

    public String viewBox() {
        return "0 0 " + side + " " + side;
    }
}
