package org.stapel.issuer.delivery;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The addresses that leave the house on paper, in mails and in QR codes.
public record DeliveryUrls(URI publicUrl, Optional<URI> checkPage) {
    public URI claim(SecretToken token) {
        return URI.create(publicUrl + "/claim/" + token.value());
    }

    public URI show(SecretToken token) {
        return URI.create(publicUrl + "/show/" + token.value());
    }

    /// Where the code of a letter is typed.
    public URI claimPage() {
        return URI.create(publicUrl + "/claim");
    }

    /// Where the code of a show link is typed.
    public URI codePage() {
        return URI.create(publicUrl + "/show");
    }

    /// The independent check page, told of a show link.
    public Optional<URI> check(URI showLink) {
        String link = URLEncoder.encode(showLink.toString(), StandardCharsets.UTF_8);
        return checkPage.map(page -> URI.create(page + "?link=" + link));
    }
}
