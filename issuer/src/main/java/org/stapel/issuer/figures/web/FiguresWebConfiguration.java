package org.stapel.issuer.figures.web;

import static org.stapel.service.web.EndpointRule.get;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.figures.CountAwards;
import org.stapel.issuer.sheet.WriteSheet;
import org.stapel.service.account.Role;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRules;
import org.stapel.service.web.TextBundle;
import org.stapel.service.web.Texts;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

@Configuration(proxyBeanMethods = false)
class FiguresWebConfiguration {
    @Bean
    TextBundle figuresTexts() {
        return new TextBundle("i18n/issuer-figures");
    }

    @Bean
    FiguresPage figuresPage(
            Awards awards,
            Texts texts,
            @Value("${stapel.issuer.zone:Europe/Brussels}") ZoneId zone,
            InstantSource clock) {
        return new FiguresPage(new CountAwards(awards), texts, zone, clock);
    }

    @Bean
    FiguresCsv figuresCsv(WriteSheet sheets) {
        return new FiguresCsv(sheets);
    }

    @Bean
    EndpointRules figuresEndpoints() {
        Access staff =
                Access.rolesIn(
                        "institution",
                        Role.REGISTRAR,
                        Role.APPROVER,
                        Role.AUDITOR,
                        Role.INSTITUTION_ADMINISTRATOR);
        return () ->
                List.of(
                        get("/console/{institution}/figures", staff),
                        get("/api/institutions/{institution}/figures.csv", staff));
    }
}
