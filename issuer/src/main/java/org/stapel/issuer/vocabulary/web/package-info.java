/// Looking up terms over HTTP.
@NullMarked
package org.stapel.issuer.vocabulary.web;

import org.jspecify.annotations.NullMarked;
