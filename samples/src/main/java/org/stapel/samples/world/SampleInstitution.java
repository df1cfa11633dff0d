package org.stapel.samples.world;

import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.model.Organisation;
import org.stapel.credential.verification.RecognisedIssuer.Entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An institution of the fictional world.
///
/// @param code the two letters by which the sample set names it
/// @param kind what it is, as in `university-college`
/// @param members institutions of an association
/// @param successor institution that keeps the files of one that has closed
public record SampleInstitution(
        InstitutionId id,
        String code,
        String kind,
        Organisation organisation,
        List<Entitlement> entitlements,
        List<InstitutionId> members,
        Optional<LocalDate> endedOn,
        Optional<InstitutionId> successor) {

    public SampleInstitution {
        entitlements = List.copyOf(entitlements);
        members = List.copyOf(members);
    }
}
