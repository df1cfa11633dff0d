package org.stapel.issuer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stapel.credential.model.AwardKind;

import java.util.Optional;

class CatalogueTest {
    private final Catalogue catalogue = Offers.catalogue();

    @Test
    void without_a_version_the_newest_is_meant() {
        assertThat(catalogue.find("U1", Optional.empty()))
                .hasValueSatisfying(offer -> assertThat(offer.version()).isEqualTo("2026-2027"));
    }

    @Test
    void an_older_version_is_found_by_its_version() {
        assertThat(catalogue.find("U1", Optional.of("2025-2026")))
                .hasValueSatisfying(offer -> assertThat(offer.ects()).contains("5"));
        assertThat(catalogue.find("U1", Optional.of("2024-2025"))).isEmpty();
    }

    @Test
    void versions_of_one_offer_stand_newest_first() {
        assertThat(catalogue.versions(Offer.Type.UNIT, "U1"))
                .extracting(Offer::version)
                .containsExactly("2026-2027", "2025-2026");
    }

    @Test
    void the_newest_of_each_are_modules_then_units_then_procedures() {
        assertThat(catalogue.newest())
                .extracting(Offer::id)
                .containsExactly("M1", "U1", "U2", "EVC", "HALF", "EVK");
    }

    @Test
    void a_procedure_that_names_no_outcome_has_the_kind_of_its_route() {
        assertThat(Offers.offer("HALF").kind()).isEqualTo(AwardKind.PROOF_OF_COMPETENCE);
        assertThat(Offers.offer("EVK").kind()).isEqualTo(AwardKind.EXEMPTION_DECISION);
    }

    @ParameterizedTest
    @CsvSource({"v2, v10", "2025-2026, 2026-2027", "2, 10", "1.9, 1.10", "2026, 2026-b", "007, 8"})
    void numbers_in_versions_count_as_numbers(String older, String newer) {
        assertThat(new VersionOrder().compare(older, newer)).isNegative();
        assertThat(new VersionOrder().compare(newer, older)).isPositive();
    }

    @Test
    void equal_versions_are_equal_and_different_texts_never_are() {
        assertThat(new VersionOrder().compare("2026", "2026")).isZero();
        assertThat(new VersionOrder().compare("02", "2")).isNotZero();
    }
}
