@NullMarked
package org.stapel.issuer.catalogue.web;

import org.jspecify.annotations.NullMarked;
