/// Who comes in: the security chain, sign-in, tokens of API clients, administration of accounts.
@NullMarked
package org.stapel.service.access;

import org.jspecify.annotations.NullMarked;
