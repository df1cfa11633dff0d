package org.stapel.issuer.delivery.web;

import io.swagger.v3.oas.annotations.Hidden;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.award.AwardOnPath;
import org.stapel.issuer.delivery.DeliveryUrls;
import org.stapel.issuer.delivery.TypedCode;
import org.stapel.issuer.delivery.claim.MakeClaimLink;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.util.Map;

/// The registrar asks for a fresh claim link and sees it; the one before ends.
@Controller
@Hidden
class HandOverController {
    static final String PATH = "/console/{institution}/awards/{award}/claim-link";

    private final MakeClaimLink making;
    private final InstitutionOnPath institutions;
    private final AwardOnPath awards;
    private final DeliveryUrls urls;
    private final Texts texts;
    private final DeliveryProperties delivery;

    HandOverController(
            MakeClaimLink making,
            InstitutionOnPath institutions,
            AwardOnPath awards,
            DeliveryUrls urls,
            Texts texts,
            DeliveryProperties delivery) {
        this.making = making;
        this.institutions = institutions;
        this.awards = awards;
        this.urls = urls;
        this.texts = texts;
        this.delivery = delivery;
    }

    @PostMapping(PATH)
    ModelAndView make(
            @PathVariable String institution,
            @PathVariable String award,
            Actor actor,
            Language language,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var named = awards.named(institutions.named(institution), award);
        String back = "/console/" + institution + "/awards/" + named.file().id();
        return switch (making.make(named, actor.id())) {
            case MakeClaimLink.Outcome.Made made -> page(made, back, language);
            case MakeClaimLink.Outcome.NotConfirmed() ->
                    new ModelAndView("redirect:" + back + "?refused=award_not_confirmed");
            case MakeClaimLink.Outcome.LearnerErased() -> new ModelAndView("redirect:" + back);
        };
    }

    private ModelAndView page(MakeClaimLink.Outcome.Made made, String back, Language language) {
        return new ModelAndView(
                "delivery/hand-over",
                Map.of(
                        "link", urls.claim(made.token()).toString(),
                        "code", made.doorCode().map(TypedCode::value).orElse(""),
                        "expires",
                                texts.date(
                                        language,
                                        made.expiresAt().atZone(delivery.zone()).toLocalDate()),
                        "back", back));
    }
}
