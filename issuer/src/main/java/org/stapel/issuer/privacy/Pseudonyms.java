package org.stapel.issuer.privacy;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.keys.InstallationSecret;

import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Keyed digests: of learner numbers, of request bodies, of issued bytes; a bare digest of these
/// could be guessed back.
public record Pseudonyms(InstallationSecret secret) {
    /// The learner with this identification at this institution.
    public LearnerRef learner(InstitutionId institution, String identification) {
        return new LearnerRef(
                mac("learner", Bytes.utf8(institution + "\n" + identification)).base64Url());
    }

    /// HMAC-SHA-256 under the key for this use.
    public Bytes mac(String use, Bytes content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.derive("mac:" + use).toArray(), "HmacSHA256"));
            return Bytes.of(mac.doFinal(content.toArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HmacSHA256", e);
        }
    }
}
