/// The rulebook over HTTP.
@NullMarked
package org.stapel.verifier.stacking.rulebook.web;

import org.jspecify.annotations.NullMarked;
