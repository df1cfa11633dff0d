/// The pages of the console.
@NullMarked
package org.stapel.issuer.console.web;

import org.jspecify.annotations.NullMarked;
