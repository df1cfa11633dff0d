/// The demo: starts both services, fills the issuer with the fictional world, and says where to go.
@NullMarked
package org.stapel.samples.demo;

import org.jspecify.annotations.NullMarked;
