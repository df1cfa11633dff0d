/// Tables about a batch: the template, the rest, the report.
@NullMarked
package org.stapel.issuer.batch.report;

import org.jspecify.annotations.NullMarked;
