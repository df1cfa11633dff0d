package org.stapel.verifier.verification.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.encoding.Bytes;
import org.stapel.verifier.verification.ReadQr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

class QrPictureTest {
    private final QrPicture pictures = new QrPicture();

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void a_code_is_read_from_a_picture(String format) throws Exception {
        assertThat(pictures.text(file(canvas(code("https://issuer.example/show/abc")), format)))
                .isEqualTo(new ReadQr.Text("https://issuer.example/show/abc"));
    }

    @Test
    void a_picture_without_a_code_has_none() throws Exception {
        assertThat(pictures.text(file(canvas(), "png"))).isEqualTo(new ReadQr.None());
    }

    @Test
    void two_different_codes_are_not_one() throws Exception {
        assertThat(pictures.text(file(canvas(code("one"), code("another")), "png")))
                .isEqualTo(new ReadQr.Several());
    }

    @Test
    void a_flood_of_pixels_is_refused_by_its_header() {
        assertThat(pictures.text(pngHeader(50_000, 50_000))).isEqualTo(new ReadQr.TooLarge());
    }

    @Test
    void what_is_no_picture_is_unreadable() {
        assertThat(pictures.text(Bytes.utf8("\u0089PNG and then nothing")))
                .isEqualTo(new ReadQr.Unreadable());
    }

    private static BitMatrix code(String text) throws WriterException {
        return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 300, 300);
    }

    private static BufferedImage canvas(BitMatrix... codes) {
        var image =
                new BufferedImage(320 * Math.max(1, codes.length), 320, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
        for (int i = 0; i < codes.length; i++) draw(codes[i], image, 320 * i + 10);
        return image;
    }

    private static void draw(BitMatrix code, BufferedImage image, int left) {
        for (int x = 0; x < code.getWidth(); x++)
            for (int y = 0; y < code.getHeight(); y++)
                if (code.get(x, y)) image.setRGB(left + x, 10 + y, 0);
    }

    private static Bytes file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return Bytes.of(out.toByteArray());
    }

    private static Bytes pngHeader(int width, int height) {
        ByteBuffer ihdr = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        ihdr.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(ihdr.array());
        ByteBuffer png = ByteBuffer.allocate(8 + 4 + 17 + 4);
        png.putLong(0x89504E470D0A1A0AL).putInt(13).put(ihdr.array()).putInt((int) crc.getValue());
        return Bytes.of(png.array());
    }
}
