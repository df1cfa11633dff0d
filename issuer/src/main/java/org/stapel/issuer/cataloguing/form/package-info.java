/// The form in which one offer of a catalogue is written.
@NullMarked
package org.stapel.issuer.cataloguing.form;

import org.jspecify.annotations.NullMarked;
