/// Profiles as data, and lint: nothing is signed that was not linted.
@NullMarked
package org.stapel.credential.profile;

import org.jspecify.annotations.NullMarked;
