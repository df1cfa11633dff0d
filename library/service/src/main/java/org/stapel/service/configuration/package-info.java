/// What an operator sets, refused at start when it cannot be right.
@NullMarked
package org.stapel.service.configuration;

import org.jspecify.annotations.NullMarked;
