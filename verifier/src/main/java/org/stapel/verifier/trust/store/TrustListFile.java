package org.stapel.verifier.trust.store;

import org.stapel.credential.encoding.Bytes;
import org.stapel.verifier.trust.PublishTrustList;
import org.stapel.verifier.trust.TrustListSource;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// The signed list in a file: read again when its time, length or content changed; replaced as a
/// whole.
final class TrustListFile implements TrustListSource, PublishTrustList {
    private static final int LARGEST = 20 * 1024 * 1024;

    private final Path file;
    private Optional<Seen> seen = Optional.empty();

    private record Seen(FileTime modified, long length, Bytes digest) {}

    TrustListFile(Path file) {
        this.file = file;
    }

    @Override
    public URI address() {
        return URI.create("file:" + file.getFileName());
    }

    @Override
    public synchronized Answer read() {
        try {
            FileTime modified = Files.getLastModifiedTime(file);
            long length = Files.size(file);
            if (length > LARGEST) return notRead("trust list file is over 20 MiB");
            Bytes content = Bytes.of(Files.readAllBytes(file));
            Seen now = new Seen(modified, length, content.sha256());
            if (seen.filter(now::equals).isPresent()) return new Same();
            seen = Optional.of(now);
            return new Read(new String(content.toArray(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return notRead("trust list file cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private Answer notRead(String why) {
        seen = Optional.empty();
        return new NotRead(why);
    }

    @Override
    public synchronized Published publish(String signed) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            writeDurably(fresh, signed);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return new Done();
        } catch (IOException e) {
            return new NotWritten("cannot write the list file: " + e.getClass().getSimpleName());
        }
    }

    private static void writeDurably(Path path, String text) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
    }
}
