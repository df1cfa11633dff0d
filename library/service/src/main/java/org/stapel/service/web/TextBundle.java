package org.stapel.service.web;

/// A module's texts, contributed as a bean: UTF-8 files `<name>_nl.properties` and
/// `<name>_en.properties` on the class path.
///
/// @param name as `i18n/issuer`
public record TextBundle(String name) {}
