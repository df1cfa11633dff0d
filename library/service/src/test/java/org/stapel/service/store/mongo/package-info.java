/// The contract and the scripted accidents of the MongoDB engine.
@NullMarked
package org.stapel.service.store.mongo;

import org.jspecify.annotations.NullMarked;
