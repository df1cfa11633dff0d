/// Claim page, show page and their API.
@NullMarked
package org.stapel.issuer.delivery.web;

import org.jspecify.annotations.NullMarked;
