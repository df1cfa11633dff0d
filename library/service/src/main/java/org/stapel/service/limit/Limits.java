package org.stapel.service.limit;

import java.time.Duration;

/// Every limit of the services, in one place.
public final class Limits {
    /// Content of a request, in bytes, where nothing else is said.
    public static final int BODY = 256 * 1024;

    /// Content of a verification request, in bytes.
    public static final int VERIFICATION_BODY = 1024 * 1024;

    /// An uploaded file, a batch file among them, in bytes.
    public static final int UPLOAD = 10 * 1024 * 1024;

    /// What a multipart request may carry around its file, in bytes.
    public static final int MULTIPART_ENVELOPE = 256 * 1024;

    /// Rows of a batch file.
    public static final int BATCH_ROWS = 100_000;

    /// A secured credential or token, in bytes.
    public static final int TOKEN = 256 * 1024;

    /// Nesting of JSON.
    public static final int JSON_DEPTH = 32;

    /// One text in JSON, in characters.
    public static final int JSON_TEXT = 256 * 1024;

    /// An image embedded in JSON, in characters.
    public static final int EMBEDDED_IMAGE = 5 * 1024 * 1024;

    /// One name in JSON, in characters.
    public static final int JSON_NAME = 1024;

    /// One number in JSON, in digits.
    public static final int JSON_NUMBER = 32;

    /// Disclosures of one SD-JWT.
    public static final int DISCLOSURES = 1_000;

    /// A status list after inflation, in bytes.
    public static final int STATUS_LIST = 2 * 1024 * 1024;

    /// Images are decoded down to this many pixels.
    public static final int IMAGE_PIXELS_DECODED = 16_000_000;

    /// Images above this many pixels are refused.
    public static final int IMAGE_PIXELS = 100_000_000;

    /// Certificates of a chain.
    public static final int CERTIFICATE_CHAIN = 6;

    /// Credentials of one presentation.
    public static final int PRESENTED_CREDENTIALS = 100;

    /// One outbound fetch, all in all.
    public static final Duration FETCH = Duration.ofSeconds(5);

    /// What an outbound fetch may bring, in bytes.
    public static final int FETCHED = 256 * 1024;

    /// What the outbound fetch of a status list may bring, in bytes.
    public static final int FETCHED_STATUS_LIST = 1024 * 1024;

    /// What the outbound fetch of a trusted list may bring, in bytes.
    public static final int FETCHED_TRUSTED_LIST = 20 * 1024 * 1024;

    /// Outbound fetches for one request.
    public static final int FETCHES_PER_REQUEST = 20;

    /// Sign-in attempts a minute, for one account or address.
    public static final int SIGN_INS_PER_MINUTE = 10;

    /// Access tokens asked for a minute, from one address.
    public static final int TOKENS_PER_MINUTE = 120;

    /// Clients whose rate is remembered at once.
    public static final int REMEMBERED_CLIENTS = 50_000;

    /// Programmes to which one role of an account or client is limited.
    public static final int PROGRAMMES_OF_GRANT = 1_000;

    private Limits() {}
}
