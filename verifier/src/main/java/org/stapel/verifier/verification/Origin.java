package org.stapel.verifier.verification;

/// How the credential got here; from paper and pictures it must be compared with what is printed.
public enum Origin {
    TEXT,
    FILE,
    PDF,
    QR,
    LINK;

    /// Whether the reader also holds something that was not signed: print, a picture, a web page.
    public boolean hasUnsignedView() {
        return this == PDF || this == QR || this == LINK;
    }
}
