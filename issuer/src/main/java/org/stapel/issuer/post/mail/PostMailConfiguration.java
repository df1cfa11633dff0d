package org.stapel.issuer.post.mail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.FollowUp;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.delivery.DeliveryUrls;
import org.stapel.issuer.delivery.claim.MakeClaimLink;
import org.stapel.issuer.institution.Institutions;
import org.stapel.issuer.post.DispatchActs;
import org.stapel.issuer.post.Dispatches;
import org.stapel.issuer.post.PlanDispatch;
import org.stapel.issuer.post.ReadContact;
import org.stapel.issuer.post.sending.MessageIds;
import org.stapel.issuer.post.sending.RecordBounce;
import org.stapel.issuer.post.sending.SendDue;
import org.stapel.issuer.post.sending.SendMail;
import org.stapel.issuer.post.sending.SendTestMail;
import org.stapel.issuer.post.sending.TellAnswer;
import org.stapel.issuer.post.sending.WriteClaimMail;
import org.stapel.issuer.privacy.Pseudonyms;
import org.stapel.service.configuration.InstallationProperties;
import org.stapel.service.outbox.Outbox;
import org.stapel.service.web.Texts;
import org.thymeleaf.ITemplateEngine;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class PostMailConfiguration {
    private static final int ROUND = 20;
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration NO_SERVER = Duration.ofSeconds(20);

    @Bean
    @Order(5)
    FollowUp planDispatch(
            Dispatches dispatches,
            Awards awards,
            ReadContact contacts,
            DispatchActs acts,
            MailProperties properties) {
        return new PlanDispatch(dispatches, awards, contacts, acts, properties.undo());
    }

    @Bean
    SendMail sendMail(
            ObjectProvider<JavaMailSenderImpl> sender,
            MailProperties properties,
            ITemplateEngine templates,
            Texts texts,
            InstallationProperties installation,
            InstantSource clock,
            @Value("${stapel.issuer.zone:Europe/Brussels}") ZoneId zone) {
        JavaMailSenderImpl server = sender.getIfAvailable();
        if (server == null || properties.from().isEmpty()) return new NoMail();
        var words = new MailWords(texts, zone);
        return new SendBySmtp(
                server,
                new ComposeMail(words, templates, properties, installation.publicUrl(), clock));
    }

    @Bean
    MessageIds messageIds(Pseudonyms pseudonyms) {
        return new MessageIds(pseudonyms);
    }

    @Bean
    WriteClaimMail writeClaimMail(
            ReadContact contacts,
            OpenAward opening,
            Institutions institutions,
            MakeClaimLink linking,
            DeliveryUrls urls) {
        return new WriteClaimMail(contacts, opening, institutions, linking, urls);
    }

    @Bean
    SendDue sendDue(
            Dispatches dispatches,
            Awards awards,
            WriteClaimMail writing,
            SendMail sending,
            MessageIds ids,
            DispatchActs acts) {
        return new SendDue(dispatches, awards, writing, sending, ids, acts);
    }

    @Bean
    SendTestMail sendTestMail(
            SendMail sending, MessageIds ids, DeliveryUrls urls, InstantSource clock) {
        return new SendTestMail(sending, ids, urls.claimPage(), clock);
    }

    @Bean
    AnswerOutbox answerOutbox(
            Outbox outbox,
            Dispatches dispatches,
            Awards awards,
            WriteClaimMail writing,
            SendMail sending,
            MessageIds ids,
            InstantSource clock) {
        var telling = new TellAnswer(dispatches, awards, writing, sending, ids);
        return new AnswerOutbox(outbox, telling, clock);
    }

    @Bean
    RecordBounce recordBounce(Dispatches dispatches, DispatchActs acts) {
        return new RecordBounce(dispatches, acts);
    }

    @Bean
    Repeat sendingOfMails(SendDue sending, Dispatches dispatches) {
        var repair = new java.util.concurrent.atomic.AtomicBoolean(true);
        return new Repeat(
                "mail",
                () -> {
                    if (repair.get()) {
                        dispatches.findAllDue();
                        repair.set(false);
                    }
                    return switch (sending.round(ROUND)) {
                        case MORE -> Duration.ZERO;
                        case NOTHING_DUE -> QUIET;
                        case NO_SERVER -> NO_SERVER;
                    };
                });
    }

    @Bean
    Repeat readingOfBounces(MailProperties properties, RecordBounce recording) {
        var mailbox = new BounceMailbox(properties.bounces(), recording);
        boolean configured = properties.bounces().host().isPresent();
        return new Repeat(
                "bounces",
                () -> {
                    if (!configured) return Duration.ofDays(1);
                    mailbox.read();
                    return properties.bounces().every();
                });
    }
}
