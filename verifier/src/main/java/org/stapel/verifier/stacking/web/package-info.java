/// Stacking over HTTP.
@NullMarked
package org.stapel.verifier.stacking.web;

import org.jspecify.annotations.NullMarked;
