package org.stapel.issuer.post.web;

import org.stapel.issuer.award.Award;
import org.stapel.issuer.console.DeliveryLine;
import org.stapel.issuer.post.Dispatch;
import org.stapel.issuer.post.DispatchState.Scheduled;
import org.stapel.issuer.post.Dispatches;
import org.stapel.service.web.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells on an award's page how far it is on its way to the learner.
record DeliveryOfAward(Dispatches dispatches, DispatchWords words) implements DeliveryLine {
    @Override
    public Optional<Shown> of(Award award, String language, boolean registrar) {
        return dispatches
                .ofAward(award.file().id())
                .map(read -> shown(read.dispatch(), language(language), registrar));
    }

    private Shown shown(Dispatch dispatch, Language language, boolean registrar) {
        String page = page(dispatch);
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(words.text(language, "line.open"), page, false));
        boolean waits = dispatch.state() instanceof Scheduled;
        if (registrar && dispatch.mailable() && !waits)
            ways.add(new Way(words.text(language, "line.resend"), page + "/resend", true));
        return new Shown(words.state(language, dispatch), ways);
    }

    private static String page(Dispatch dispatch) {
        return "/console/"
                + dispatch.institution()
                + "/deliveries/"
                + dispatch.award().value().replaceFirst("^urn:uuid:", "");
    }

    private static Language language(String tag) {
        return Language.of(Locale.forLanguageTag(tag));
    }
}
