/// Root of the service module.
@NullMarked
package org.stapel.service;

import org.jspecify.annotations.NullMarked;
