package org.stapel.issuer.batch.check;

import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.batch.row.ReadCells;
import org.stapel.issuer.catalogue.AwardTemplates;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.privacy.LearnerKeys;
import org.stapel.issuer.privacy.Pseudonyms;

/// Makes the context for the rows of a file, with the catalogue as it is now.
public record CheckContexts(
        Catalogues catalogues,
        AwardTemplates templates,
        JudgeAward judging,
        Awards awards,
        OpenAward opening,
        LearnerKeys learnerKeys,
        Pseudonyms pseudonyms) {
    public CheckContext of(Institution institution, ReadCells.Layout layout) {
        Catalogue catalogue = catalogue(institution);
        return new CheckContext(
                institution,
                catalogue,
                layout,
                new WhatToAward(templates, institution, catalogue, layout.mapping().recognised()),
                judging,
                awards,
                opening,
                learnerKeys,
                pseudonyms);
    }

    public Catalogue catalogue(Institution institution) {
        return catalogues.of(institution.id()).map(Catalogue::of).orElseGet(Catalogue::empty);
    }
}
