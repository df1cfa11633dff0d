package org.stapel.issuer.vocabulary.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.util.List;

/// @param escoFile files with ESCO skills, one for each language, as `skills_nl.csv`; what they say
///   comes on top of the skills that this software brings
@ConfigurationProperties("stapel.issuer")
record VocabularyProperties(@DefaultValue List<Path> escoFile) {}
