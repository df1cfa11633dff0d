package org.stapel.issuer.post.web;

import org.stapel.issuer.award.Award;
import org.stapel.issuer.console.DeliveryLine;
import org.stapel.issuer.post.Dispatch;
import org.stapel.issuer.post.Dispatches;
import org.stapel.service.web.Language;

import java.util.List;
import java.util.Optional;

/// Says on the page of an award how it reached its learner, and leads to where it is sent again.
record LineOnAward(Dispatches dispatches, DispatchWords words) implements DeliveryLine {
    @Override
    public Optional<Shown> of(Award award, String language, boolean registrar) {
        return dispatches
                .ofAward(award.file().id())
                .map(Dispatches.Versioned::dispatch)
                .map(dispatch -> shown(Language.withTag(language).orElse(Language.EN), dispatch));
    }

    private Shown shown(Language language, Dispatch dispatch) {
        String path =
                "/console/"
                        + dispatch.institution()
                        + "/deliveries/"
                        + dispatch.award().value().replaceFirst("^urn:uuid:", "");
        String more = words.texts().text(language, "console.award.delivery.more");
        return new Shown(words.state(language, dispatch), List.of(new Way(more, path, false)));
    }
}
