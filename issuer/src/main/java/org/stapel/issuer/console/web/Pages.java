package org.stapel.issuer.console.web;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.desk.web.Visit;

/// Addresses of the console's pages.
final class Pages {
    private Pages() {}

    static String address(Visit visit, Award award) {
        return address(visit, award.file().id());
    }

    static String address(Visit visit, AwardId award) {
        return visit.home() + "/awards/" + award.value().replaceFirst("^urn:uuid:", "");
    }
}
