package org.stapel.credential.securing.keys;

import org.stapel.credential.securing.SignatureAlgorithm;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;

/// Makes key pairs: P-256, Ed25519, RSA of 3072 bits.
final class KeyPairs {
    private static final int RSA_BITS = 3072;

    private KeyPairs() {}

    static KeyPair generate(SignatureAlgorithm algorithm) throws GeneralSecurityException {
        return generate(algorithm, new SecureRandom());
    }

    static KeyPair generate(SignatureAlgorithm algorithm, SecureRandom random)
            throws GeneralSecurityException {
        KeyPairGenerator generator =
                switch (algorithm) {
                    case ES256 -> {
                        KeyPairGenerator ec = KeyPairGenerator.getInstance("EC");
                        ec.initialize(new ECGenParameterSpec("secp256r1"), random);
                        yield ec;
                    }
                    case EDDSA -> {
                        KeyPairGenerator ed = KeyPairGenerator.getInstance("Ed25519");
                        ed.initialize(255, random);
                        yield ed;
                    }
                    case RS256 -> {
                        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
                        rsa.initialize(RSA_BITS, random);
                        yield rsa;
                    }
                };
        return generator.generateKeyPair();
    }
}
