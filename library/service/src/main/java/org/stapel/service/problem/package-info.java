/// The one table of problems and how each is told, as problem+json (RFC 9457) or as a page.
@NullMarked
package org.stapel.service.problem;

import org.jspecify.annotations.NullMarked;
