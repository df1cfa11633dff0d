package org.stapel.issuer.post.letter;

import org.stapel.issuer.delivery.TypedCode;
import org.stapel.issuer.institution.Institution;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/// One letter, before it is put into words.
///
/// @param address lines below the name; none when the letter is given by hand
/// @param parts how many awards that are parts of this one come with it
/// @param asksCode whether the door asks for a code that comes another way
public record Letter(
        Institution from,
        String language,
        String name,
        List<String> address,
        String award,
        int parts,
        URI link,
        TypedCode code,
        URI codePage,
        boolean asksCode,
        Instant writtenAt,
        Instant until) {
    public Letter {
        address = List.copyOf(address);
    }
}
