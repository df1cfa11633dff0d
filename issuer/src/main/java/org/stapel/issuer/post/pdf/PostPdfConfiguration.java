package org.stapel.issuer.post.pdf;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.delivery.DeliveryUrls;
import org.stapel.issuer.delivery.claim.MakeClaimLink;
import org.stapel.issuer.delivery.pdf.PrintableText;
import org.stapel.issuer.institution.Institutions;
import org.stapel.issuer.post.DispatchActs;
import org.stapel.issuer.post.Dispatches;
import org.stapel.issuer.post.ReadContact;
import org.stapel.issuer.post.letter.DrawLetters;
import org.stapel.issuer.post.letter.WriteLetters;
import org.stapel.service.web.Texts;
import org.thymeleaf.ITemplateEngine;

import java.time.ZoneId;

@Configuration(proxyBeanMethods = false)
class PostPdfConfiguration {
    @Bean
    DrawLetters drawLetters(
            ITemplateEngine templates,
            Texts texts,
            @Value("${stapel.issuer.zone:Europe/Brussels}") ZoneId zone) {
        return new DrawLettersAsPdf(templates, texts, PrintableText.ofEmbeddedFont(), zone);
    }

    @Bean
    WriteLetters writeLetters(
            Dispatches dispatches,
            Awards awards,
            OpenAward opening,
            ReadContact contacts,
            Institutions institutions,
            MakeClaimLink linking,
            DrawLetters drawing,
            DeliveryUrls urls,
            DispatchActs acts) {
        return new WriteLetters(
                dispatches, awards, opening, contacts, institutions, linking, drawing, urls, acts);
    }
}
