package org.stapel.credential.model;

/// Form of participation (Annex I, 10), as in the European Learning Model.
public enum Participation {
    PRESENTIAL,
    ONLINE,
    BLENDED,
    WORK_BASED,
    PROJECT_BASED,
    FILE_ONLY
}
