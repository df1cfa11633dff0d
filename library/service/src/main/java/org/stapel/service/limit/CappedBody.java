package org.stapel.service.limit;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.stapel.credential.encoding.RefusedInput;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/// A request whose content ends in a refusal once it is longer than its cap.
final class CappedBody extends HttpServletRequestWrapper {
    private final int cap;

    CappedBody(HttpServletRequest request, int cap) {
        super(request);
        this.cap = cap;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Counted(super.getInputStream(), cap);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream content;
        private final int cap;
        private int count;

        Counted(ServletInputStream content, int cap) {
            this.content = content;
            this.cap = cap;
        }

        @Override
        public int read() throws IOException {
            var octet = content.read();
            if (octet >= 0) add(1);
            return octet;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var got = content.read(into, offset, length);
            if (got > 0) add(got);
            return got;
        }

        private void add(int got) {
            count += got;
            if (count > cap)
                throw new RefusedInput("too_large", "the content is larger than " + cap + " bytes");
        }

        @Override
        public boolean isFinished() {
            return content.isFinished();
        }

        @Override
        public boolean isReady() {
            return content.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            content.setReadListener(listener);
        }
    }
}
