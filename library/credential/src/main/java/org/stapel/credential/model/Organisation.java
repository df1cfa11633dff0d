package org.stapel.credential.model;

import java.net.URI;
import java.util.Optional;

/// A body that organises, awards or recognises, as the award names it.
public record Organisation(
        String id,
        LocalizedText name,
        CountryCode country,
        Optional<String> region,
        Optional<URI> homepage) {}
