package org.stapel.issuer.post.letter;

import org.stapel.credential.encoding.Bytes;

import java.util.List;

/// Draws letters that fit a window envelope.
@FunctionalInterface
public interface DrawLetters {
    /// A PDF, one page a letter; 1 to 500 letters.
    Bytes draw(List<Letter> letters);
}
