package org.stapel.issuer.institution;

import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.rendering.IssuerIdentity;

import java.net.URI;

/// The public addresses of the institutions, all below the one public URL of the installation.
public record IssuerUrls(URI publicUrl) {
    public IssuerUrls {
        String text = publicUrl.toString();
        if (text.endsWith("/")) publicUrl = URI.create(text.substring(0, text.length() - 1));
    }

    /// `https://host/i/{institution}`, the `iss` of SD-JWT VCs.
    public URI issuer(InstitutionId institution) {
        return URI.create(publicUrl + "/i/" + institution);
    }

    /// `did:web:host:i:{institution}`; a port is written `%3A` (did:web, method-specific
    /// identifier).
    public String did(InstitutionId institution) {
        return "did:web:" + publicUrl.getRawAuthority().replace(":", "%3A") + ":i:" + institution;
    }

    /// Where a status list is served.
    public URI statusList(InstitutionId institution, String list) {
        return URI.create(issuer(institution) + "/status/" + list);
    }

    /// The institution as the signer of a credential.
    public IssuerIdentity identity(Institution institution) {
        String did = did(institution.id());
        return new IssuerIdentity(did, issuer(institution.id()), institution.asOrganisation(did));
    }
}
