/// The production engine: MongoDB, single-document operations with `w: majority, j: true`.
@NullMarked
package org.stapel.service.store.mongo;

import org.jspecify.annotations.NullMarked;
