package org.stapel.credential.model;

/// What an award is; decides its default profile and how it stacks (`architecture`, table of
/// kinds).
public enum AwardKind {
    MICROCREDENTIAL,
    CREDIT_CERTIFICATE,
    PROOF_OF_COMPETENCE,
    EXEMPTION_DECISION,
    STUDY_RESULT,
    QUALIFICATION,
    PROFESSIONAL_QUALIFICATION,
    CERTIFICATE
}
