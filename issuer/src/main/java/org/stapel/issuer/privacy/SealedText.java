package org.stapel.issuer.privacy;

/// A personal text as it is stored: AES-256-GCM under the learner's key, nonce first, base64url.
public record SealedText(LearnerRef learner, String content) {}
