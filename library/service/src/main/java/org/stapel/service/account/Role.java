package org.stapel.service.account;

/// What someone may do in an organisation, or, for the last one, in the whole installation.
public enum Role {
    REGISTRAR,
    APPROVER,
    AUDITOR,
    INSTITUTION_ADMINISTRATOR,
    READER,
    ADMISSION_OFFICER,
    ORGANISATION_ADMINISTRATOR,
    TRUST_EDITOR,
    INSTALLATION_ADMINISTRATOR
}
