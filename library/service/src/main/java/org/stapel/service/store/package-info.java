/// Two store engines behind one narrow port: documents with declared keys, single-document atomic
/// operations, no query language, no transactions over several documents.
@NullMarked
package org.stapel.service.store;

import org.jspecify.annotations.NullMarked;
