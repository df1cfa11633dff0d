package org.stapel.issuer.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stapel.issuer.post.PostOffice.AWARDS;
import static org.stapel.issuer.post.PostOffice.BORN;
import static org.stapel.issuer.post.PostOffice.DISPATCHES;
import static org.stapel.issuer.post.PostOffice.award;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.issuer.Browser;
import org.stapel.issuer.award.Awards;
import org.stapel.service.account.Role;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// Mails over real SMTP, from a confirmed award to its learner.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DispatchMailTest {
    private PostOffice post;

    @BeforeAll
    void open(@TempDir Path data) {
        post = new PostOffice(data);
    }

    @AfterAll
    void close() {
        post.close();
    }

    static String part(MimeMessage message, int number) throws MessagingException, IOException {
        BodyPart part = ((Multipart) message.getContent()).getBodyPart(number);
        return part.getContent().toString().replace("\r\n", "\n");
    }

    private static String link(MimeMessage message) throws MessagingException, IOException {
        return PostOffice.link(part(message, 0)).orElseThrow();
    }

    @Test
    void a_mail_waits_for_the_time_to_undo_and_goes_then_with_a_link_that_opens()
            throws MessagingException, IOException {
        String award = post.taken(award("PM-01", "fien01@thuis.example", "en"));
        PostOffice.pause(Duration.ofSeconds(2));
        assertThat(post.mailsTo("fien01@thuis.example")).isEmpty();
        assertThat(post.state(award)).isEqualTo("waiting");
        post.afterUndo();
        MimeMessage message = post.onlyMailTo("fien01@thuis.example");
        post.awaitState(award, "sent");
        try (var learner = new Browser("en")) {
            assertThat(learner.submit(link(message), "answer", BORN).body()).contains("Well done");
        }
        post.awaitState(award, "opened");
    }

    @Test
    void a_mail_says_who_what_and_until_when_in_the_learners_language_without_attachment()
            throws MessagingException, IOException {
        post.taken(award("PM-02", "fien02@thuis.example", "nl"));
        post.afterUndo();
        MimeMessage message = post.onlyMailTo("fien02@thuis.example");
        assertThat(message.getSubject())
                .isEqualTo("Je bewijs van Hogeschool Zilverbeek staat klaar");
        assertThat(message.getFrom()[0].toString())
                .isEqualTo("Hogeschool Zilverbeek <credentials@issuer.example>");
        assertThat(message.getReplyTo()[0]).hasToString("registrar@zilverbeek.example");
        Multipart both = (Multipart) message.getContent();
        assertThat(both.getContentType()).startsWith("multipart/alternative");
        assertThat(both.getCount()).isEqualTo(2);
        assertThat(part(message, 0))
                .contains(
                        "Dag Fien,",
                        "Programmeren basis",
                        "geboortedatum",
                        "De link werkt tot",
                        "niets te betalen")
                .doesNotContain("Ooievaar", "14/20");
        assertThat(part(message, 1)).contains("Mijn bewijs openen").doesNotContain("<img");
    }

    @Test
    void every_link_in_a_mail_leads_to_our_own_host() throws MessagingException, IOException {
        post.taken(award("PM-03", "fien03@thuis.example", "en"));
        post.afterUndo();
        String html = part(post.onlyMailTo("fien03@thuis.example"), 1);
        assertThat(html).contains("href=\"" + post.issuer.origin() + "/claim/");
        assertThat(html.split("href=\"", -1).length - 1).isOne();
    }

    @Test
    void what_is_stopped_in_time_is_never_mailed() {
        String award = post.taken(award("PM-04", "fien04@thuis.example", "en"));
        var stopped = post.registrar.post(DISPATCHES + "/" + award + "/cancel", "");
        assertThat(stopped.json().path("state").asString()).isEqualTo("cancelled");
        String other = post.taken(award("PM-04-B", "fien04b@thuis.example", "en"));
        post.afterUndo();
        post.awaitState(other, "sent");
        assertThat(post.mailsTo("fien04@thuis.example")).isEmpty();
        assertThat(post.registrar.post(DISPATCHES + "/" + award + "/cancel", "").code())
                .isEqualTo("dispatch_not_waiting");
    }

    @Test
    void before_the_release_time_nothing_goes() {
        ObjectNode json = award("PM-05", "fien05@thuis.example", "en");
        ((ObjectNode) json.path("delivery"))
                .put("releaseAt", post.now().plus(3, ChronoUnit.HOURS).toString());
        String award = post.taken(json);
        post.afterUndo();
        PostOffice.pause(Duration.ofSeconds(2));
        assertThat(post.state(award)).isEqualTo("waiting");
        post.clock.advance(Duration.ofHours(3));
        post.onlyMailTo("fien05@thuis.example");
    }

    @Test
    void an_award_that_is_revoked_or_suspended_by_then_is_not_mailed() {
        String revoked = post.taken(award("PM-06", "fien06@thuis.example", "en"));
        String suspended = post.taken(award("PM-06-B", "fien06b@thuis.example", "en"));
        post.registrar.post(AWARDS + "/" + revoked + "/revoke", "{\"reason\":\"withdrawn\"}");
        post.registrar.post(
                AWARDS + "/" + suspended + "/suspend", "{\"reason\":\"under_investigation\"}");
        assertThat(post.state(revoked)).isEqualTo("cancelled");
        post.afterUndo();
        PostOffice.pause(Duration.ofSeconds(2));
        assertThat(post.mailsTo("fien06@thuis.example")).isEmpty();
        assertThat(post.mailsTo("fien06b@thuis.example")).isEmpty();
        post.registrar.post(
                AWARDS + "/" + suspended + "/reinstate", "{\"reason\":\"investigation_closed\"}");
        post.afterUndo();
        post.onlyMailTo("fien06b@thuis.example");
    }

    @Test
    void a_reminder_repeats_the_same_link_and_comes_at_most_three_times_three_days_apart()
            throws MessagingException, IOException {
        String award = post.taken(award("PM-07", "fien07@thuis.example", "en"));
        String remind = DISPATCHES + "/" + award + "/remind";
        post.afterUndo();
        String link = link(post.onlyMailTo("fien07@thuis.example"));
        post.awaitState(award, "sent");
        assertThat(post.registrar.post(remind, "").code()).isEqualTo("reminder_too_soon");
        for (int i = 1; i <= 3; i++) {
            post.clock.advance(Duration.ofDays(3).plusSeconds(1));
            assertThat(post.registrar.post(remind, "").status()).isEqualTo(200);
            int mails = i + 1;
            PostOffice.await(
                    () -> post.mailsTo("fien07@thuis.example").size() == mails, "reminder " + i);
            post.awaitState(award, "sent");
        }
        post.clock.advance(Duration.ofDays(4));
        assertThat(post.registrar.post(remind, "").code()).isEqualTo("reminders_used_up");
        for (MimeMessage message : post.mailsTo("fien07@thuis.example"))
            assertThat(link(message)).isEqualTo(link);
        assertThat(post.mailsTo("fien07@thuis.example").getLast().getSubject())
                .isEqualTo(
                        "Your credential from Zilverbeek University College is still waiting for"
                                + " you");
    }

    @Test
    void nothing_in_names_and_titles_becomes_a_header_a_line_or_markup()
            throws MessagingException, IOException {
        ObjectNode json = award("PM-08", "fien08@thuis.example", "en");
        ((ObjectNode) json.path("learner")).put("givenName", "Fien\u2028<b onload=x>");
        ((ObjectNode) json.path("title"))
                .put("en", "<script>alert(1)</script> http://evil.example");
        post.taken(json);
        post.afterUndo();
        MimeMessage message = post.onlyMailTo("fien08@thuis.example");
        assertThat(part(message, 0)).contains("Hello Fien <b onload=x>,\n");
        assertThat(part(message, 1)).doesNotContain("<script>", "<b onload");
        assertThat(message.getHeader("Bcc")).isNull();
    }

    @Test
    void an_address_with_a_header_in_it_is_refused_with_its_code() {
        ObjectNode json = award("PM-09", "fien@thuis.example\r\nBcc: all@thuis.example", "en");
        assertThat(post.registrar.post(AWARDS, json).code()).isEqualTo("invalid_email");
        ObjectNode homograph = award("PM-09", "fien@p\u0430ypal.example", "en");
        assertThat(post.registrar.post(AWARDS, homograph).code()).isEqualTo("invalid_email");
        ObjectNode longOne = award("PM-09", "a".repeat(300) + "@thuis.example", "en");
        assertThat(post.registrar.post(AWARDS, longOne).code()).isEqualTo("invalid_email");
    }

    @Test
    void the_learner_of_a_corrected_award_is_told_and_the_old_link_leads_on()
            throws MessagingException, IOException {
        String old = post.taken(award("PM-10", "fien10@thuis.example", "en"));
        post.afterUndo();
        String oldLink = link(post.onlyMailTo("fien10@thuis.example"));
        post.awaitState(old, "sent");
        ObjectNode better = award("PM-10-B", "ignored@thuis.example", "en");
        better.remove("delivery");
        ((ObjectNode) better.path("learner"))
                .put("familyName", "Voorbeeld-Zwaluw")
                .put("identification", "TEST-PM-10");
        String next = post.taken(AWARDS + "/" + old + "/supersede", better);
        post.afterUndo();
        post.awaitState(next, "sent");
        MimeMessage told = post.mailsTo("fien10@thuis.example").getLast();
        assertThat(told.getSubject())
                .isEqualTo("Your credential from Zilverbeek University College was corrected");
        assertThat(part(told, 0).replace('\n', ' ')).contains("leads to the corrected one");
        try (var learner = new Browser("en")) {
            learner.submit(oldLink, "answer", BORN);
            assertThat(learner.submit(oldLink + "/corrected", "go", "1").body())
                    .contains("Voorbeeld-Zwaluw");
        }
    }

    @Test
    void a_bounce_that_comes_back_later_flips_the_dispatch()
            throws MessagingException, IOException {
        String award = post.taken(award("PM-11", "fien11@thuis.example", "en"));
        post.afterUndo();
        MimeMessage sent = post.onlyMailTo("fien11@thuis.example");
        post.awaitState(award, "sent");
        Notification.failed(sent, "5.2.1").to(PostOffice.BOUNCES, post.mail);
        post.awaitState(award, "bounced");
        assertThat(post.registrar.get(DISPATCHES + "/" + award).json().path("reason").asString())
                .isEqualTo("5.2.1");
    }

    @Test
    void a_notice_of_delay_and_a_forged_notice_flip_nothing()
            throws MessagingException, IOException {
        String award = post.taken(award("PM-12", "fien12@thuis.example", "en"));
        post.afterUndo();
        MimeMessage sent = post.onlyMailTo("fien12@thuis.example");
        post.awaitState(award, "sent");
        Notification.delayed(sent).to(PostOffice.BOUNCES, post.mail);
        Notification.failedAbout("<0123456789abcdef0123456789abcdef@localhost>", "5.1.1")
                .to(PostOffice.BOUNCES, post.mail);
        PostOffice.pause(Duration.ofSeconds(3));
        assertThat(post.state(award)).isEqualTo("sent");
    }

    @Test
    void after_another_address_the_same_link_goes_there() throws MessagingException, IOException {
        String award = post.taken(award("PM-13", "fien13@school.example", "en"));
        post.afterUndo();
        String link = link(post.onlyMailTo("fien13@school.example"));
        post.awaitState(award, "sent");
        try (var person = post.issuer.person("en", "zilverbeek", Role.REGISTRAR)) {
            String address = PostOffice.BOARD + "/" + PostOffice.bare(award);
            var page = person.get(address);
            var answer =
                    person.submit(
                            page,
                            address + "/address",
                            Map.of("email", "fien13@thuis.example", "language", "nl"));
            assertThat(answer.html()).contains("Changed.");
        }
        MimeMessage again = post.onlyMailTo("fien13@thuis.example");
        assertThat(link(again)).isEqualTo(link);
        assertThat(again.getSubject()).startsWith("Je bewijs van");
    }

    @Test
    void ninety_days_after_opening_the_address_is_gone() throws MessagingException, IOException {
        String award = post.taken(award("PM-14", "fien14@thuis.example", "en"));
        post.afterUndo();
        String link = link(post.onlyMailTo("fien14@thuis.example"));
        try (var learner = new Browser("en")) {
            learner.submit(link, "answer", BORN);
        }
        assertThat(post.dispatch(award).contact()).isPresent();
        post.clock.advance(Duration.ofDays(91));
        PostOffice.await(() -> post.dispatch(award).contact().isEmpty(), "the contact to go");
        var stored =
                post.issuer
                        .bean(Awards.class)
                        .byId(post.dispatch(award).award())
                        .orElseThrow()
                        .award();
        PostOffice.await(
                () ->
                        post.issuer
                                .bean(Awards.class)
                                .byId(stored.file().id())
                                .orElseThrow()
                                .award()
                                .file()
                                .handling()
                                .contact()
                                .isEmpty(),
                "the contact of the award to go");
    }

    @Test
    void a_learner_without_a_birth_date_is_told_of_the_code_but_not_the_code()
            throws MessagingException, IOException {
        ObjectNode json = award("PM-15", "fien15@thuis.example", "en");
        ((ObjectNode) json.path("learner")).remove("birthDate");
        String award = post.taken(json);
        post.afterUndo();
        String text = part(post.onlyMailTo("fien15@thuis.example"), 0);
        String code =
                post.registrar
                        .post(AWARDS + "/" + award + "/claim-link", "")
                        .json()
                        .path("code")
                        .asString();
        assertThat(text).contains("code of 6 characters").doesNotContain(code);
    }

    @Test
    void a_test_mail_goes_to_whoever_asks() throws MessagingException, IOException {
        String account = post.issuer.account("zilverbeek", Role.REGISTRAR);
        var person = new Browser("nl", post.issuer.origin());
        post.issuer.signIn(person, account);
        var board = person.get(PostOffice.BOARD);
        var answer = person.submit(board, PostOffice.BOARD + "/test-mail", Map.of());
        assertThat(answer.html()).contains("De testmail is naar je onderweg");
        assertThat(part(post.onlyMailTo(account), 0)).contains("Dit is een testmail.");
        for (int i = 0; i < 4; i++) person.submit(board, PostOffice.BOARD + "/test-mail", Map.of());
        assertThat(person.submit(board, PostOffice.BOARD + "/test-mail", Map.of()).html())
                .contains("Dat waren veel testmails.");
        person.close();
    }

    @Test
    void the_same_mail_has_the_same_id_however_often_it_is_written() {
        String award = post.taken(award("PM-16", "fien16@thuis.example", "en"));
        var ids = post.issuer.bean(org.stapel.issuer.post.sending.MessageIds.class);
        Dispatch before = post.dispatch(award);
        assertThat(ids.next(before)).isEqualTo(ids.next(before)).matches("[0-9a-f]{32}");
        post.afterUndo();
        post.awaitState(award, "sent");
        assertThat(post.dispatch(award).messages()).containsExactly(ids.next(before));
        assertThat(ids.next(post.dispatch(award))).isNotEqualTo(ids.next(before));
    }

    @Test
    void an_erased_learner_is_written_to_no_more() {
        String award = post.taken(award("PM-17", "fien17@thuis.example", "en"));
        post.issuer
                .with("zilverbeek", Role.INSTITUTION_ADMINISTRATOR)
                .post(
                        "/api/institutions/zilverbeek/learners/erase",
                        "{\"identification\":\"TEST-PM-17\"}");
        post.afterUndo();
        post.awaitState(award, "cancelled");
        assertThat(post.mailsTo("fien17@thuis.example")).isEmpty();
    }
}
