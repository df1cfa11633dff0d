/// Awards as SD-JWT VC: our own type, and the EU learning credential.
@NullMarked
package org.stapel.credential.rendering.sdjwtvc;

import org.jspecify.annotations.NullMarked;
