package org.stapel.service.planted;

import org.stapel.issuer.planted.KnowsEverything;

record KnowsAnApplication(KnowsEverything issuer) {}
