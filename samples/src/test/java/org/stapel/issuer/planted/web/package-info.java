/// Violations planted for the architecture rules.
@NullMarked
package org.stapel.issuer.planted.web;

import org.jspecify.annotations.NullMarked;
