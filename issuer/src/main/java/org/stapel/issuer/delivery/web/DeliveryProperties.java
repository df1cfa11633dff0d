package org.stapel.issuer.delivery.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;

/// What the pages for learners and their readers are told.
///
/// @param checkPage an independent check page that takes `?link=`
/// @param zone of times on pages and paper
@ConfigurationProperties("stapel.issuer")
record DeliveryProperties(Optional<URI> checkPage, @DefaultValue("Europe/Brussels") ZoneId zone) {
    DeliveryProperties {
        checkPage.ifPresent(DeliveryProperties::requireWeb);
    }

    private static void requireWeb(URI page) {
        if (page.getHost() == null || !String.valueOf(page.getScheme()).startsWith("http"))
            throw new IllegalArgumentException(
                    "stapel.issuer.check-page must be an address of the web, was " + page);
    }
}
