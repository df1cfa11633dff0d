package org.stapel.credential.encoding;

/// Input that is refused at the edge, before anything is done with it.
///
/// `code` is stable and public (the problem table maps it to an HTTP status); `pointer` is the RFC
/// 6901 JSON pointer of the place, empty for the whole input; the message is for a developer and
/// holds no personal data.
public final class RefusedInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String pointer;

    public RefusedInput(String code, String pointer, String message) {
        super(message);
        this.code = code;
        this.pointer = pointer;
    }

    public RefusedInput(String code, String message) {
        this(code, "", message);
    }

    public String code() {
        return code;
    }

    public String pointer() {
        return pointer;
    }
}
