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
        return didOfAll() + institution;
    }

    /// Whether this identifier, however written, is the institution's.
    public boolean names(InstitutionId institution, String id) {
        return id.equalsIgnoreCase(did(institution))
                || id.equalsIgnoreCase(issuer(institution).toString());
    }

    /// Whether it is the identifier of an institution of this installation, of whichever one.
    public boolean isOfInstallation(String id) {
        return begins(id, didOfAll()) || begins(id, publicUrl + "/i/");
    }

    private static boolean begins(String id, String beginning) {
        return id.regionMatches(true, 0, beginning, 0, beginning.length());
    }

    private String didOfAll() {
        return "did:web:" + publicUrl.getRawAuthority().replace(":", "%3A") + ":i:";
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
