/// Tests of the figures over real HTTP.
@NullMarked
package org.stapel.issuer.figures.web;

import org.jspecify.annotations.NullMarked;
