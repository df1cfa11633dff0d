package org.stapel.issuer.privacy;

import org.stapel.credential.encoding.Bytes;
import org.stapel.issuer.keys.InstallationSecret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals and opens personal texts: AES-256-GCM under a random key per learner, which is itself
/// sealed under the installation's key.
public final class PersonalData {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final LearnerKeys keys;
    private final Bytes wrappingKey;
    private final SecureRandom random;

    public PersonalData(LearnerKeys keys, InstallationSecret secret, SecureRandom random) {
        this.keys = keys;
        this.wrappingKey = secret.derive("learner-keys");
        this.random = random;
    }

    /// @throws LearnerErased when the learner was erased; a new key is never made for one
    public SealedText seal(LearnerRef learner, String text) {
        Bytes fresh = Bytes.of(randomBytes(32));
        return switch (keys.keyOr(learner, wrap(learner, fresh))) {
            case LearnerKeys.Stored.Key(var wrapped) -> {
                Bytes key = decrypt(wrappingKey, learner.value(), wrapped.toArray());
                Bytes sealed = encrypt(key, "text", text.getBytes(StandardCharsets.UTF_8));
                yield new SealedText(learner, sealed.base64Url());
            }
            case LearnerKeys.Stored.Shredded _ -> throw new LearnerErased();
        };
    }

    /// The text; empty when the learner was erased.
    public Optional<String> open(SealedText sealed) {
        return keys.of(sealed.learner())
                .flatMap(stored ->
                        switch (stored) {
                            case LearnerKeys.Stored.Key(var wrapped) ->
                                    Optional.of(open(sealed, wrapped));
                            case LearnerKeys.Stored.Shredded _ -> Optional.empty();
                        });
    }

    private String open(SealedText sealed, Bytes wrapped) {
        Bytes key = decrypt(wrappingKey, sealed.learner().value(), wrapped.toArray());
        byte[] content = Base64.getUrlDecoder().decode(sealed.content());
        return new String(decrypt(key, "text", content).toArray(), StandardCharsets.UTF_8);
    }

    private Bytes wrap(LearnerRef learner, Bytes key) {
        return encrypt(wrappingKey, learner.value(), key.toArray());
    }

    private Bytes encrypt(Bytes key, String context, byte[] plain) {
        byte[] nonce = randomBytes(NONCE);
        try {
            byte[] out = cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(plain);
            return Bytes.of(ByteBuffer.allocate(NONCE + out.length).put(nonce).put(out).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM cannot be used", e);
        }
    }

    private static Bytes decrypt(Bytes key, String context, byte[] sealed) {
        byte[] nonce = new byte[NONCE];
        ByteBuffer buffer = ByteBuffer.wrap(sealed).get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        try {
            return Bytes.of(cipher(Cipher.DECRYPT_MODE, key, nonce, context).doFinal(rest));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored payload cannot be opened", e);
        }
    }

    private static Cipher cipher(int mode, Bytes key, byte[] nonce, String context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(key.toArray(), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
