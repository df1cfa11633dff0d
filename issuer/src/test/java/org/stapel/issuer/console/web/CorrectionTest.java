package org.stapel.issuer.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.AwardKind;
import org.stapel.issuer.Browser;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.award.AwardFile;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.Contact;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.service.account.Role;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A misspelt name, corrected in one step.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionTest {
    private static final String HOME = "/console/zilverbeek";
    private static final String NEW = HOME + "/awards/new";
    private static final String MISSPELT = "Voorbeld-Oievaar";
    private static final String RIGHT = "Voorbeeld-Ooievaar";
    private static final String EMAIL = "fien@post.example";
    private static final Pattern SHOW = Pattern.compile("value=\"(http[^\"]*/show/[^\"]+)\"");

    private RunningIssuer issuer;
    private RunningIssuer.Client system;
    private Browser registrar;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningIssuer(data);
        issuer.institution("zilverbeek", "Hogeschool Zilverbeek", Approval.NONE);
        system = issuer.with("zilverbeek", Role.REGISTRAR);
        registrar = issuer.person("zilverbeek", Role.REGISTRAR);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private Browser.Page signed(String reference) {
        Map<String, String> typed = FilledForms.of(AwardKind.CREDIT_CERTIFICATE, reference);
        typed.put("learner.familyName", MISSPELT);
        typed.put("contact.email", EMAIL);
        typed.put("contact.language", "en");
        var blank = registrar.get(NEW + "?kind=CREDIT_CERTIFICATE");
        var preview = registrar.submit(blank, NEW, typed);
        return registrar.submit(preview, NEW, Map.of("step", "sign", "accept", "yes"));
    }

    private static String replace(Browser.Page award) {
        return HOME + "/awards/" + award.award() + "/replace";
    }

    private Browser.Page preview(Browser.Page old, Map<String, String> typed) {
        return registrar.submit(registrar.get(replace(old)), replace(old), typed);
    }

    private Browser.Page corrected(Browser.Page old) {
        var preview = preview(old, rightName());
        return registrar.submit(preview, replace(old), Map.of("step", "sign", "accept", "yes"));
    }

    private static Map<String, String> rightName() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("learner.familyName", RIGHT);
        typed.put("correction", "name_corrected");
        typed.put("step", "check");
        return typed;
    }

    private AwardFile file(Browser.Page award) {
        var id = new AwardId("urn:uuid:" + award.award());
        return issuer.bean(Awards.class).byId(id).orElseThrow().award().file();
    }

    private Contact contact(Browser.Page award) {
        return file(award)
                .handling()
                .contact()
                .flatMap(issuer.bean(PersonalData.class)::open)
                .map(Contact::opened)
                .orElse(Contact.NONE);
    }

    @Test
    void the_form_starts_with_the_old_values_a_free_reference_and_the_contact() {
        var form = registrar.get(replace(signed("FORM-1"))).parsed();
        assertThat(form.select("#in-learner-familyName").attr("value")).isEqualTo(MISSPELT);
        assertThat(form.select("#in-awardReference").attr("value")).isEqualTo("FORM-1.2");
        assertThat(form.select("#in-contact-email").attr("value")).isEqualTo(EMAIL);
        assertThat(form.select("#in-contact-language option[selected]").attr("value"))
                .isEqualTo("en");
    }

    @Test
    void a_second_correction_counts_on() {
        var second = corrected(signed("COUNT-1"));
        assertThat(second.html()).contains("COUNT-1.2");
        assertThat(registrar.get(replace(second)).html()).contains("value=\"COUNT-1.3\"");
    }

    @Test
    void what_was_wrong_must_be_said() {
        var typed = rightName();
        typed.put("correction", "");
        var answer = preview(signed("WHY-1"), typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html()).contains("href=\"#in-correction\"");
    }

    @Test
    void the_preview_shows_what_changes_and_that_the_learner_is_told() {
        var page = preview(signed("CHANGES-1"), rightName()).parsed();
        assertThat(page.select("table.changes tbody tr").eachText())
                .containsExactlyInAnyOrder(
                        "Familienaam " + MISSPELT + " " + RIGHT, "Kenmerk CHANGES-1 CHANGES-1.2");
        assertThat(page.text()).contains("De lerende krijgt een mail");
    }

    @Test
    void the_old_award_is_replaced_for_the_reason_given() {
        var old = signed("REPLACED-1");
        var next = corrected(old);
        assertThat(next.path()).endsWith("?done=corrected");
        assertThat(next.html()).contains(RIGHT, "/awards/" + old.award());
        assertThat(registrar.get(HOME + "/awards/" + old.award()).html())
                .contains("Vervangen", "Naam verbeterd", "/awards/" + next.award());
    }

    @Test
    void the_contact_goes_along_and_stands_in_no_record() {
        var old = signed("CONTACT-1");
        var next = corrected(old);
        assertThat(contact(next)).isEqualTo(contact(old));
        assertThat(contact(next).email().orElseThrow().value()).isEqualTo(EMAIL);
        var record = system.get("/api/institutions/zilverbeek/awards/" + next.award());
        assertThat(record.json().path("record").toString())
                .doesNotContain(EMAIL, "contact", "correction", "releaseAt");
    }

    @Test
    void a_changed_address_is_where_the_corrected_award_goes() {
        var old = signed("CONTACT-2");
        var typed = rightName();
        typed.put("contact.email", "nieuw@post.example");
        var next =
                registrar.submit(
                        preview(old, typed), replace(old), Map.of("step", "sign", "accept", "yes"));
        assertThat(contact(next).email().orElseThrow().value()).isEqualTo("nieuw@post.example");
    }

    @Test
    void what_is_no_address_or_a_moment_that_has_passed_is_told_at_its_field() {
        var typed = rightName();
        typed.put("contact.email", "fien at post");
        typed.put("releaseAt", "2020-01-01T10:00");
        assertThat(preview(signed("BAD-1"), typed).html())
                .contains("href=\"#in-contact-email\"", "href=\"#in-releaseAt\"");
    }

    @Test
    void a_moment_of_release_is_kept_beside_the_award() {
        var typed = rightName();
        typed.put("releaseAt", "2099-07-01T16:00");
        var old = signed("RELEASE-1");
        var next =
                registrar.submit(
                        preview(old, typed), replace(old), Map.of("step", "sign", "accept", "yes"));
        assertThat(file(next).handling().releaseAt().orElseThrow())
                .isEqualTo("2099-07-01T14:00:00Z");
    }

    @Test
    void auditors_do_not_see_where_the_learner_is_reached() {
        var award = signed("SEEN-1");
        String page = HOME + "/awards/" + award.award();
        assertThat(registrar.get(page).html()).contains(EMAIL);
        assertThat(issuer.person("zilverbeek", Role.AUDITOR).get(page).html())
                .contains(MISSPELT)
                .doesNotContain(EMAIL);
    }

    @Test
    void the_old_name_occurs_nowhere_in_what_the_learner_and_others_get() throws IOException {
        var old = signed("NOWHERE-1");
        var next = corrected(old);
        for (String shown : everythingAbout(next.award())) {
            assertThat(shown).doesNotContain(MISSPELT, "Voorbeld", "Oievaar-");
            assertThat(shown.replace("Ooievaar", "")).doesNotContain("Oievaar");
        }
        assertThat(decoded(credential(next.award(), "sd-jwt-vc")))
                .contains("urn:uuid:" + old.award(), RIGHT);
    }

    /// Badge, SD-JWT VC, claim page, show page, and the text and attachment of the PDF.
    private List<String> everythingAbout(String award) throws IOException {
        List<String> all = new ArrayList<>();
        for (String format : List.of("openbadge-3.0", "sd-jwt-vc"))
            all.add(decoded(credential(award, format)));
        String claim = system.post(api(award) + "/claim-link", "").json().path("url").asString();
        try (var learner = new Browser("en")) {
            all.add(learner.submit(claim, "answer", "1989-03-01").body());
            String shares = learner.submit(claim + "/shares", "lasting", "DAY").body();
            all.add(shares);
            var link = SHOW.matcher(shares);
            assertThat(link.find()).isTrue();
            all.add(new Browser("en").open(link.group(1)).body());
            all.addAll(paper(learner.load(claim + "/paper.pdf").body()));
            for (String format : List.of("openbadge-3.0", "sd-jwt-vc"))
                all.add(decoded(learner.open(claim + "/files/" + format).body()));
        }
        assertThat(all).allSatisfy(shown -> assertThat(shown).contains("Ooievaar"));
        return all;
    }

    private static List<String> paper(byte[] content) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            var files = new PDDocumentNameDictionary(pdf.getDocumentCatalog()).getEmbeddedFiles();
            byte[] attached =
                    files.getNames().values().iterator().next().getEmbeddedFile().toByteArray();
            return List.of(
                    new PDFTextStripper().getText(pdf),
                    decoded(new String(attached, StandardCharsets.US_ASCII)));
        }
    }

    private static String api(String award) {
        return "/api/institutions/zilverbeek/awards/" + award;
    }

    private String credential(String award, String format) {
        var answer = system.post(api(award) + "/credentials/" + format, "");
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json().path("credential").asString();
    }

    /// Every part of a compact credential, disclosures too, as text.
    private static String decoded(String compact) {
        return Arrays.stream(compact.strip().split("[.~]"))
                .filter(part -> !part.isEmpty())
                .map(part -> Base64.getUrlDecoder().decode(part))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }
}
