/// Tests of the console over real HTTP.
@NullMarked
package org.stapel.issuer.console.web;

import org.jspecify.annotations.NullMarked;
