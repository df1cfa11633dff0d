package org.stapel.issuer.post.web;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.console.DeliveryLine;
import org.stapel.issuer.post.Dispatch;
import org.stapel.issuer.post.Dispatches;
import org.stapel.service.web.Language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says on the page of an award how it reached its learner, and leads to where it is sent again. A
/// part has no way of its own: it comes with its whole.
record LineOnAward(Dispatches dispatches, Awards awards, DispatchWords words)
        implements DeliveryLine {
    @Override
    public Optional<Shown> of(Award award, String language, boolean registrar) {
        Language reader = Language.withTag(language).orElse(Language.EN);
        return dispatch(award.file().id())
                .map(own -> shown(reader, words.state(reader, own), own))
                .or(() -> award.file().whole().flatMap(whole -> withWhole(reader, whole)));
    }

    private Optional<Shown> withWhole(Language language, AwardId id) {
        return awards.byId(id)
                .flatMap(whole ->
                        dispatch(id)
                                .map(dispatch -> {
                                    var values =
                                            Map.of(
                                                    "whole", whole.award().file().reference(),
                                                    "state", words.state(language, dispatch));
                                    var text =
                                            words.texts()
                                                    .sentence(language, "post.line.part", values);
                                    return shown(language, text, dispatch);
                                }));
    }

    private Optional<Dispatch> dispatch(AwardId award) {
        return dispatches.ofAward(award).map(Dispatches.Versioned::dispatch);
    }

    private Shown shown(Language language, String text, Dispatch dispatch) {
        String path =
                "/console/"
                        + dispatch.institution()
                        + "/deliveries/"
                        + dispatch.award().value().replaceFirst("^urn:uuid:", "");
        String more = words.texts().text(language, "console.award.delivery.more");
        return new Shown(text, List.of(new Way(more, path, false)));
    }
}
