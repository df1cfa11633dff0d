/// What a batch tells of its deliveries, asked from the post.
@NullMarked
package org.stapel.issuer.batch.post;

import org.jspecify.annotations.NullMarked;
