/// What every page and endpoint shares: access rules, languages and texts, the page shell.
@NullMarked
package org.stapel.service.web;

import org.jspecify.annotations.NullMarked;
