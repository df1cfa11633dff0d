/// Lets the library's verifier read our own keys and status lists without leaving the process.
@NullMarked
package org.stapel.issuer.delivery.verdict;

import org.jspecify.annotations.NullMarked;
