/// People and API clients, what they may do where, and how the first administrator comes in.
@NullMarked
package org.stapel.service.account;

import org.jspecify.annotations.NullMarked;
