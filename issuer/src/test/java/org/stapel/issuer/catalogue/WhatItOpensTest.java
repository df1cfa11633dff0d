package org.stapel.issuer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.stapel.credential.model.AwardJson;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.model.LocalizedText;
import org.stapel.issuer.catalogue.WhatItOpens.Opening;
import org.stapel.issuer.catalogue.WhatItOpens.Why;
import org.stapel.issuer.journal.Act;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

class WhatItOpensTest {
    private record Fixed(ObjectNode json) implements Catalogues {
        @Override
        public void put(InstitutionId institution, ObjectNode catalogue, Act act) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean replace(
                InstitutionId institution, ObjectNode catalogue, long version, Act act) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<ObjectNode> of(InstitutionId institution) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Current current(InstitutionId institution) {
            return institution.value().equals("zilverbeek")
                    ? new Current(Catalogue.of(json), 1)
                    : new Current(Catalogue.empty(), 0);
        }
    }

    private static List<Opening> opened(String institution, AwardRecord award) {
        return new WhatItOpens(new Fixed(Offers.json())).of(new InstitutionId(institution), award);
    }

    private static AwardRecord award(String offer, AwardKind kind) {
        ObjectNode json =
                Offers.TEMPLATES
                        .of(Offers.institution(), Offers.catalogue(), Offers.offer(offer), kind)
                        .award();
        json.put("id", "urn:uuid:7a1f0f52-64f5-4c33-9e0b-0c6a3b1d0001");
        json.put("awardReference", "T-1").put("awardedDate", "2026-06-30");
        json.putObject("learner").put("familyName", "Voorbeeld").put("identification", "TEST-1");
        json.withObject("/grade").put("value", "14").put("scheme", "0-20");
        return AwardJson.read(json);
    }

    @Test
    void a_unit_opens_the_units_that_ask_for_it_and_is_a_part_of_modules() {
        assertThat(opened("zilverbeek", award("U1", AwardKind.CREDIT_CERTIFICATE)))
                .extracting(Opening::why, o -> o.title().best("nl"), Opening::page)
                .containsExactly(
                        tuple(
                                Why.NEXT_UNIT,
                                "Grafieken",
                                Optional.of("/i/zilverbeek/catalogue/unit/U2")),
                        tuple(
                                Why.PART_OF_MODULE,
                                "Data lezen",
                                Optional.of("/i/zilverbeek/catalogue/module/M1")),
                        tuple(Why.TOWARDS_QUALIFICATION, "Bachelor", Optional.empty()));
    }

    @Test
    void the_parts_still_missing_are_named() {
        assertThat(opened("zilverbeek", award("U1", AwardKind.CREDIT_CERTIFICATE)))
                .filteredOn(opening -> opening.why() == Why.PART_OF_MODULE)
                .flatExtracting(Opening::stillMissing)
                .containsExactly(LocalizedText.of("nl", "Grafieken"));
    }

    @Test
    void a_whole_does_not_open_itself_and_says_what_it_counts_towards() {
        assertThat(opened("zilverbeek", award("M1", AwardKind.MICROCREDENTIAL)))
                .extracting(Opening::why)
                .containsExactly(Why.TOWARDS_QUALIFICATION);
    }

    @Test
    void an_exemption_opens_what_the_unit_opens() {
        assertThat(opened("zilverbeek", award("EVK", AwardKind.EXEMPTION_DECISION)))
                .extracting(Opening::why)
                .contains(Why.NEXT_UNIT);
    }

    @Test
    void a_study_result_opens_nothing() {
        assertThat(opened("zilverbeek", award("U1", AwardKind.STUDY_RESULT))).isEmpty();
    }

    @Test
    void a_programme_of_which_only_the_code_is_known_is_not_told() {
        assertThat(opened("klaproos", award("U1", AwardKind.CREDIT_CERTIFICATE))).isEmpty();
    }
}
