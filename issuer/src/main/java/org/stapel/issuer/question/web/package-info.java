/// Where registrars read and answer the questions of learners.
@NullMarked
package org.stapel.issuer.question.web;

import org.jspecify.annotations.NullMarked;
