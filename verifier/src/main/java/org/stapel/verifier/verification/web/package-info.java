/// The check page and the verification API.
@NullMarked
package org.stapel.verifier.verification.web;

import org.jspecify.annotations.NullMarked;
