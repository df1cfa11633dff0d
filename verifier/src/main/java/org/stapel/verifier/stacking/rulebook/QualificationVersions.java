package org.stapel.verifier.stacking.rulebook;

import java.util.List;
import java.util.Optional;

/// The versions of qualifications that were kept.
public interface QualificationVersions {
    /// Whose id this is from now on: of whoever asked first.
    String claim(String id, String organisation);

    Optional<QualificationVersion> byVersion(String id, String version);

    /// All versions of one qualification.
    List<QualificationVersion> ofQualification(String id);

    /// All versions of all qualifications.
    List<QualificationVersion> all();

    /// False when this version is there already.
    boolean add(QualificationVersion first);

    /// False when it was changed since.
    ///
    /// @param next with the revision after the one that it replaces
    boolean replace(QualificationVersion next);
}
