package org.stapel.verifier.verification;

import org.stapel.credential.encoding.Bytes;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds the one credential in a pasted text, a file, a PDF, a QR picture or behind a link.
///
/// What a file is, its first bytes tell; its name and its declared type are not believed.
public final class UnpackSubmission {
    private final ReadPdf pdf;
    private final ReadQr qr;
    private final FollowLink links;

    public UnpackSubmission(ReadPdf pdf, ReadQr qr, FollowLink links) {
        this.pdf = pdf;
        this.qr = qr;
        this.links = links;
    }

    public Unpacked unpack(Submission submission) {
        return switch (submission) {
            case Submission.Text(var text) -> found(PastedText.read(text), Origin.TEXT);
            case Submission.File(var content) -> fromFile(content);
        };
    }

    private Unpacked fromFile(Bytes content) {
        byte[] bytes = content.toArray();
        if (startsWith(bytes, "%PDF-")) return fromPdf(content);
        if (startsWith(bytes, "\u0089PNG") || startsWith(bytes, "\u00ff\u00d8\u00ff"))
            return fromPicture(content);
        return utf8(bytes)
                .map(text -> found(PastedText.read(text), Origin.FILE))
                .orElseGet(() -> new Unpacked.NoCredential("file_not_supported"));
    }

    private Unpacked fromPdf(Bytes content) {
        return switch (pdf.attachment(content)) {
            case ReadPdf.Attached(var text) -> found(PastedText.read(text), Origin.PDF);
            case ReadPdf.None _ -> new Unpacked.NoCredential("pdf_without_credential");
            case ReadPdf.Ambiguous _ -> new Unpacked.NoCredential("pdf_modified");
            case ReadPdf.Unreadable _ -> new Unpacked.NoCredential("file_unreadable");
        };
    }

    private Unpacked fromPicture(Bytes content) {
        return switch (qr.text(content)) {
            case ReadQr.Text(var text) -> found(PastedText.read(text), Origin.QR);
            case ReadQr.None _ -> new Unpacked.NoCredential("no_qr_found");
            case ReadQr.Several _ -> new Unpacked.NoCredential("several_qr_codes");
            case ReadQr.TooLarge _ -> new Unpacked.NoCredential("image_too_large");
            case ReadQr.Unreadable _ -> new Unpacked.NoCredential("file_unreadable");
        };
    }

    private Unpacked found(Found found, Origin origin) {
        return switch (found) {
            case Found.Token(var credential) ->
                    new Unpacked.Credential(credential, origin, Optional.empty());
            case Found.Link(var address) -> behind(address, origin);
            case Found.PrivateLink _ -> new Unpacked.NoCredential("private_link");
            case Found.Nothing(var code) -> new Unpacked.NoCredential(code);
        };
    }

    private Unpacked behind(URI address, Origin origin) {
        Origin shown = origin == Origin.QR || origin == Origin.PDF ? origin : Origin.LINK;
        return switch (links.follow(address)) {
            case FollowLink.Text(var text) -> behindLink(PastedText.read(text), shown, address);
            case FollowLink.Gone _ -> new Unpacked.NoCredential("link_ended");
            case FollowLink.NotReached(var code) -> new Unpacked.NoCredential(linkCode(code));
        };
    }

    /// A link that leads to another link is not followed: one request, one address.
    private static Unpacked behindLink(Found found, Origin origin, URI address) {
        return found instanceof Found.Token(var credential)
                ? new Unpacked.Credential(
                        credential, origin, Optional.ofNullable(address.getHost()))
                : new Unpacked.NoCredential("link_without_credential");
    }

    private static String linkCode(String code) {
        return switch (code) {
            case "blocked_address", "scheme_not_allowed", "bad_url", "port_not_allowed" ->
                    "link_not_allowed";
            case "http_404" -> "link_unknown";
            default -> "link_unreachable";
        };
    }

    private static boolean startsWith(byte[] content, String latin1) {
        byte[] start = latin1.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= start.length
                && ByteBuffer.wrap(content, 0, start.length).equals(ByteBuffer.wrap(start));
    }

    private static Optional<String> utf8(byte[] content) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(content))
                            .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
