package org.stapel.issuer.status;

import org.stapel.credential.securing.KeyId;
import org.stapel.issuer.institution.Institution;

import tools.jackson.databind.node.ObjectNode;

/// Signs the claims of a status list with the institution's current key.
public interface SignList {
    /// The compact JWS, `typ` and key header as the kind of list asks for.
    String sign(Institution institution, ListKind kind, ObjectNode claims);

    /// Names the key that would sign now; a list signed by another one is signed anew.
    KeyId signsWith(Institution institution);
}
