package org.stapel.issuer.console.web;

import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.securing.KeyId;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.desk.web.Redirects;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.keys.InstitutionKeys;
import org.stapel.issuer.keys.KeyEntry;
import org.stapel.service.web.Language;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The keys of an institution: their history, and the two acts on them.
record KeysPage(InstitutionKeys keys, ConsoleWords words) {
    /// One key.
    ///
    /// @param state `signing`, `retired` or `compromised`
    record Key(String id, String algorithm, String state, String from, String until) {}

    ModelAndView of(Visit visit, Optional<String> done, Optional<String> refused) {
        Language language = visit.language();
        List<Key> all =
                keys.ring(visit.institution()).keys().reversed().stream()
                        .map(key -> key(language, key))
                        .toList();
        return visit.page("console/keys")
                .addObject("keys", all)
                .addObject("done", said(language, "console.done.", done))
                .addObject("refused", said(language, "console.refused.", refused));
    }

    ModelAndView rotate(Visit visit) {
        keys.rotate(visit.institution(), visit.actor().id());
        return Redirects.to(visit.home() + "/keys?done=rotated");
    }

    ModelAndView compromise(Visit visit, String unverifiedKey, boolean sure) {
        if (!sure) return Redirects.to(visit.home() + "/keys?refused=not_sure");
        if (keys.compromise(visit.institution(), id(unverifiedKey), visit.actor().id()).isEmpty())
            throw NotHere.refused("key");
        return Redirects.to(visit.home() + "/keys?done=compromised");
    }

    private Key key(Language language, KeyEntry key) {
        return new Key(
                key.id().value(),
                key.algorithm().jwsName(),
                key.revoked().isPresent() ? "compromised" : key.signs() ? "signing" : "retired",
                words.moment(language, key.from()),
                key.revoked().or(key::expires).map(at -> moment(language, at)).orElse(""));
    }

    private String moment(Language language, Instant at) {
        return words.moment(language, at);
    }

    private String said(Language language, String prefix, Optional<String> code) {
        return code.filter(c -> c.matches("[a-z_]{1,40}"))
                .map(c -> words.ofCode(language, prefix, c))
                .orElse("");
    }

    private static KeyId id(String unverifiedId) {
        try {
            return new KeyId(unverifiedId);
        } catch (IllegalArgumentException e) {
            throw NotHere.refused("key");
        }
    }
}
