/// Who did what to which thing, as a chain of hashes per organisation that shows each later change;
/// no personal data in it.
@NullMarked
package org.stapel.service.audit;

import org.jspecify.annotations.NullMarked;
