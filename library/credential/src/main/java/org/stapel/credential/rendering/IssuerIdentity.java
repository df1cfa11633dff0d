package org.stapel.credential.rendering;

import org.stapel.credential.model.Organisation;

import java.net.URI;

/// The institution that signs: its DID (Open Badges), its https id (SD-JWT VC), and how it calls
/// itself.
public record IssuerIdentity(String did, URI url, Organisation organisation) {}
