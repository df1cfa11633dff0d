package org.stapel.issuer.delivery.web;

import org.stapel.issuer.delivery.SecretToken;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The addresses that leave the house on paper, in mails and in QR codes.
record DeliveryUrls(URI publicUrl, Optional<URI> checkPage) {
    URI claim(SecretToken token) {
        return URI.create(publicUrl + "/claim/" + token.value());
    }

    URI show(SecretToken token) {
        return URI.create(publicUrl + "/show/" + token.value());
    }

    URI codePage() {
        return URI.create(publicUrl + "/show");
    }

    /// The independent check page, told of a show link.
    Optional<URI> check(URI showLink) {
        String link = URLEncoder.encode(showLink.toString(), StandardCharsets.UTF_8);
        return checkPage.map(page -> URI.create(page + "?link=" + link));
    }
}
