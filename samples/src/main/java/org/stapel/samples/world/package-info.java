/// The fictional world: institutions, learners, awards and qualifications for demo and tests.
@NullMarked
package org.stapel.samples.world;

import org.jspecify.annotations.NullMarked;
