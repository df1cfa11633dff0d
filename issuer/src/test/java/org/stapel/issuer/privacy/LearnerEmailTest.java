package org.stapel.issuer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnerEmailTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "fien@thuis.example",
                "fien.voorbeeld+school@mail.thuis.example",
                "o'neil@thuis.example",
                "x@xn--mller-kva.example",
                "fien@müller.example",
                "fien@почта.example"
            })
    void an_ordinary_address_is_taken(String address) {
        assertThat(LearnerEmail.parse(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fien",
                "@thuis.example",
                "fien@",
                "fien@thuis",
                "fien@@thuis.example",
                ".fien@thuis.example",
                "fi..en@thuis.example",
                "fien @thuis.example",
                "\"fien\"@thuis.example",
                "fien@[192.0.2.7]",
                "fien@192.0.2.7",
                "fien@-thuis.example",
                "fien@thuis..example",
                "fiën@thuis.example",
                "fien@thuis.example\r\nBcc: all@thuis.example",
                "fien@thuis.example\nX: y",
                "fi\u0000en@thuis.example",
                "fien@thuis.example,ander@thuis.example",
                "Fien <fien@thuis.example>"
            })
    void what_is_no_address_or_more_than_one_is_refused(String address) {
        assertThat(LearnerEmail.parse(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fien@p\u0430ypal.example",
                "fien@\u0430\u0440\u0440\u04cf\u0435.example",
                "fien@xn--80ak6aa92e.example",
                "fien@xn--pypal-4ve.example",
                "fien@ex\u03b1mple.example"
            })
    void a_domain_that_passes_for_another_is_refused(String address) {
        assertThat(LearnerEmail.parse(address)).isEmpty();
    }

    @Test
    void the_local_part_has_at_most_64_characters() {
        assertThat(LearnerEmail.parse("a".repeat(64) + "@thuis.example")).isPresent();
        assertThat(LearnerEmail.parse("a".repeat(65) + "@thuis.example")).isEmpty();
        assertThat(LearnerEmail.parse("a".repeat(300) + "@thuis.example")).isEmpty();
    }

    @Test
    void an_address_has_at_most_254_characters() {
        String domain = ("a".repeat(49) + ".").repeat(4) + "example";
        assertThat(LearnerEmail.parse("a".repeat(254 - 1 - domain.length()) + "@" + domain))
                .isPresent();
        assertThat(LearnerEmail.parse("a".repeat(255 - 1 - domain.length()) + "@" + domain))
                .isEmpty();
    }

    @Test
    void a_domain_of_other_letters_is_kept_in_ascii() {
        assertThat(LearnerEmail.parse("fien@müller.example").orElseThrow().value())
                .isEqualTo("fien@xn--mller-kva.example");
    }

    @Test
    void it_shows_itself_to_no_log() {
        assertThat(LearnerEmail.parse("fien@thuis.example").orElseThrow().toString())
                .doesNotContain("fien", "thuis");
    }
}
