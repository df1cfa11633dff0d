/// Pinned documents, served under the addresses that credentials name.
@NullMarked
package org.stapel.issuer.published.web;

import org.jspecify.annotations.NullMarked;
