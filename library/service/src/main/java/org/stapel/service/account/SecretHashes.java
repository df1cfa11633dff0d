package org.stapel.service.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.stapel.credential.encoding.Bytes;

import java.util.concurrent.Semaphore;

/// Keeps passwords as Argon2id hashes, and random secrets of 256 bits, which nobody can guess, as
/// SHA-256.
///
/// At most four Argon2 computations run at once, since each takes 16 MiB.
public final class SecretHashes implements PasswordEncoder {
    private static final String RANDOM = "{sha256}";
    private static final int AT_ONCE = 4;

    private final PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore places = new Semaphore(AT_ONCE);

    /// The hash of a random secret.
    public String encodeRandom(String secret) {
        return RANDOM + Bytes.utf8(secret).sha256().hex();
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        places.acquireUninterruptibly();
        try {
            return argon2.encode(password);
        } finally {
            places.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String hash) {
        if (secret == null || hash == null) return false;
        if (hash.startsWith(RANDOM))
            return Bytes.utf8(encodeRandom(secret.toString())).sameAs(Bytes.utf8(hash));
        places.acquireUninterruptibly();
        try {
            return argon2.matches(secret, hash);
        } finally {
            places.release();
        }
    }
}
