/// The pages on which a catalogue is kept.
@NullMarked
package org.stapel.issuer.cataloguing.web;

import org.jspecify.annotations.NullMarked;
