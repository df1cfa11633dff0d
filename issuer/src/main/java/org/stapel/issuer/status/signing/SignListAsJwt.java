package org.stapel.issuer.status.signing;

import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.Prepared;
import org.stapel.credential.securing.SigningKey;
import org.stapel.credential.securing.jose.Prepare;
import org.stapel.credential.status.StatusListDocuments;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.keys.InstitutionKeys;
import org.stapel.issuer.status.ListKind;
import org.stapel.issuer.status.SignList;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// Bitstring lists name the key by DID URL, Token Status Lists carry the certificate chain.
record SignListAsJwt(InstitutionKeys keys, IssuerUrls urls) implements SignList {
    @Override
    public KeyId signsWith(Institution institution) {
        return keys.current(institution).id();
    }

    @Override
    public String sign(Institution institution, ListKind kind, ObjectNode claims) {
        SigningKey key = keys.current(institution);
        String kid = urls.did(institution.id()) + "#" + key.id();
        Prepared prepared =
                kind == ListKind.TOKEN
                        ? Prepare.jwt(
                                claims, StatusListDocuments.TOKEN_TYP, key, Optional.empty(), true)
                        : Prepare.jwt(
                                claims,
                                StatusListDocuments.BITSTRING_TYP,
                                key,
                                Optional.of(kid),
                                false);
        return prepared.with(key.sign(prepared.bytesToSign()));
    }
}
