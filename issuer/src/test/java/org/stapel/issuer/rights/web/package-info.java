/// Tests of the entitlements over real HTTP.
@NullMarked
package org.stapel.issuer.rights.web;

import org.jspecify.annotations.NullMarked;
