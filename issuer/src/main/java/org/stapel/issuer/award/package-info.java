/// Intake, approval and standing of awards.
@NullMarked
package org.stapel.issuer.award;

import org.jspecify.annotations.NullMarked;
