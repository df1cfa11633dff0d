package org.stapel.issuer.console.web;

import org.stapel.issuer.console.AwardForm;
import org.stapel.issuer.desk.web.Visit;

/// A form on a person's desk.
record Sheet(Visit visit, AwardDesk.Start start, AwardForm form, Posted posted) {}
