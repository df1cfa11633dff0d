/// The board of deliveries, letters and the desk, for the people of an institution.
@NullMarked
package org.stapel.issuer.post.web;

import org.jspecify.annotations.NullMarked;
