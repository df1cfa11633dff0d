/// The award record and the words of the field as types.
@NullMarked
package org.stapel.credential.model;

import org.jspecify.annotations.NullMarked;
