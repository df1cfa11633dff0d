package org.stapel.verifier.verification.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;

import org.stapel.credential.encoding.Bytes;
import org.stapel.verifier.verification.ReadQr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Reads a QR code with ZXing; the size is taken from the header before a pixel is decoded.
final class QrPicture implements ReadQr {
    private static final long REFUSED_ABOVE = 100_000_000L;
    private static final long DECODED_DOWN_TO = 16_000_000L;
    private static final int QR_BYTES = 2953;
    private static final List<String> FORMATS = List.of("png", "jpeg");

    @Override
    public Answer text(Bytes unverifiedPicture) {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(
                        new ByteArrayInputStream(unverifiedPicture.toArray()))) {
            return read(in);
        } catch (IOException | RuntimeException _) {
            return new Unreadable();
        }
    }

    private static Answer read(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) return new Unreadable();
        ImageReader reader = readers.next();
        try {
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT)))
                return new Unreadable();
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > REFUSED_ABOVE) return new TooLarge();
            return decoded(reader.read(0, smaller(reader, pixels)));
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam smaller(ImageReader reader, long pixels) {
        ImageReadParam param = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) pixels / DECODED_DOWN_TO));
        if (step > 1) param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    private static Answer decoded(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap =
                new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            Result[] results =
                    new QRCodeMultiReader()
                            .decodeMultiple(
                                    bitmap, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));
            List<String> texts = Arrays.stream(results).map(Result::getText).distinct().toList();
            return texts.size() == 1 ? withinSize(texts.getFirst()) : new Several();
        } catch (NotFoundException _) {
            return new None();
        }
    }

    private static Answer withinSize(String text) {
        return Bytes.utf8(text).length() > QR_BYTES ? new Unreadable() : new Text(text);
    }
}
