package org.stapel.issuer.console.web;

import org.stapel.credential.model.AwardKind;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.AwardOnPath;
import org.stapel.issuer.award.Contact;
import org.stapel.issuer.console.AwardBases;
import org.stapel.issuer.console.NextReference;
import org.stapel.issuer.console.OpenContact;
import org.stapel.issuer.console.Reach;
import org.stapel.issuer.desk.web.Visit;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// Finds out what an award form is to be about.
record Starts(
        AwardBases bases,
        AwardOnPath awards,
        OpenContact contacts,
        NextReference references,
        ZoneId zone,
        InstantSource clock) {
    /// A new award; empty when it is not said of which kind.
    Optional<AwardDesk.Start> fresh(Visit visit, Optional<String> kind, Optional<String> module) {
        String id = module.orElse("");
        return kind.flatMap(Starts::named)
                .or(() -> kindOf(visit, id))
                .map(k -> {
                    var base =
                            bases.ofOffer(visit.institution(), k, id)
                                    .orElseGet(() -> bases.blank(visit.institution(), k));
                    return new AwardDesk.Start(k, base, id, Optional.empty());
                });
    }

    /// An award that corrects another.
    ///
    /// @throws org.stapel.credential.encoding.RefusedInput with `not_found`, also when the learner
    ///   of the award was erased
    AwardDesk.Start correcting(Visit visit, String award) {
        Award old = awards.named(visit.institution(), award);
        var base = bases.ofAward(old).orElseThrow(() -> NotHere.refused("award"));
        return new AwardDesk.Start(old.file().kind(), base, "", Optional.of(correcting(old)));
    }

    private Correcting correcting(Award old) {
        Contact contact = contacts.of(old.file());
        Map<String, String> proposed =
                Reach.typed(contact, old.file().handling(), zone, clock.instant());
        proposed.put("awardReference", references.behind(old.file()));
        return new Correcting(old, contact, proposed);
    }

    private Optional<AwardKind> kindOf(Visit visit, String module) {
        if (module.isEmpty()) return Optional.empty();
        return bases.offered(visit.institution()).stream()
                .filter(choice -> choice.id().equals(module))
                .map(choice -> choice.kind())
                .findFirst();
    }

    private static Optional<AwardKind> named(String kind) {
        return Arrays.stream(AwardKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst();
    }
}
