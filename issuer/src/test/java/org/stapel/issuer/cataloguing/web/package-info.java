@NullMarked
package org.stapel.issuer.cataloguing.web;

import org.jspecify.annotations.NullMarked;
