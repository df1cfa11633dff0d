/// The frame of every page at the desk of an institution: whose desk it is, and who sits there.
@NullMarked
package org.stapel.issuer.desk.web;

import org.jspecify.annotations.NullMarked;
