package org.stapel.issuer.batch.check;

import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.batch.row.ReadCells;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.privacy.LearnerKeys;
import org.stapel.issuer.privacy.Pseudonyms;

/// All that the rows of one file are held against.
public record CheckContext(
        Institution institution,
        Catalogue catalogue,
        ReadCells.Layout layout,
        WhatToAward offers,
        JudgeAward judging,
        Awards awards,
        OpenAward opening,
        LearnerKeys learnerKeys,
        Pseudonyms pseudonyms) {}
