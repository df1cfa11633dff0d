/// The learner's page: what credentials add up to, without an account and without anything kept.
@NullMarked
package org.stapel.verifier.stacking.web.page;

import org.jspecify.annotations.NullMarked;
