/// The published list, and the pages and API of its editor.
@NullMarked
package org.stapel.verifier.trust.web;

import org.jspecify.annotations.NullMarked;
