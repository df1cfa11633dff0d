package org.stapel.issuer.delivery.pdf;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.delivery.DrawPaper;
import org.stapel.service.web.Texts;
import org.thymeleaf.ITemplateEngine;

import java.time.ZoneId;

@Configuration(proxyBeanMethods = false)
class DeliveryPdfConfiguration {
    @Bean
    DrawPaper drawPaper(
            ITemplateEngine templates,
            Texts texts,
            @Value("${stapel.issuer.zone:Europe/Brussels}") ZoneId zone) {
        return new DrawPaperAsPdf(
                new PaperPage(templates, texts, PrintableText.ofEmbeddedFont(), zone));
    }
}
