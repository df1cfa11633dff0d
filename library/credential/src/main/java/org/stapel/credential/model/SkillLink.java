package org.stapel.credential.model;

import java.net.URI;

/// A link to a skill or competence in a vocabulary; the URI is the key (ESCO, DLR, VKS), the label
/// is display.
public record SkillLink(URI uri, LocalizedText label) {}
