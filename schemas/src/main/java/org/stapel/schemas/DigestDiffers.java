package org.stapel.schemas;

/// A pinned document does not have the bytes that the index names; nothing may be done with it.
public final class DigestDiffers extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DigestDiffers(PinnedDocument document, String found) {
        super("pinned document " + document.id() + " has SHA-256 " + found);
    }
}
