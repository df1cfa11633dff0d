package org.stapel.verifier.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.credential.encoding.Bytes;

import java.util.Optional;

class UnpackSubmissionTest {
    private static final String TOKEN = "eyJhbGciOiJFUzI1NiJ9.eyJpZCI6IngifQ.c2ln";

    private static UnpackSubmission where(FollowLink links) {
        return new UnpackSubmission(
                _ -> new ReadPdf.Attached(TOKEN), _ -> new ReadQr.None(), links);
    }

    private static UnpackSubmission behindEveryLink(FollowLink.Answer answer) {
        return where(_ -> answer);
    }

    @Test
    void the_first_bytes_tell_what_a_file_is() {
        Submission pdf = new Submission.File(Bytes.utf8("%PDF-1.7 and so on"));

        assertThat(behindEveryLink(new FollowLink.Gone()).unpack(pdf))
                .isEqualTo(new Unpacked.Credential(TOKEN, Origin.PDF, Optional.empty()));
    }

    @Test
    void a_link_is_shown_with_its_host() {
        Submission link = new Submission.Text("https://issuer.example/show/abc");

        assertThat(behindEveryLink(new FollowLink.Text(TOKEN)).unpack(link))
                .isEqualTo(
                        new Unpacked.Credential(TOKEN, Origin.LINK, Optional.of("issuer.example")));
    }

    @Test
    void a_link_that_leads_to_another_link_is_not_followed() {
        var unpack = behindEveryLink(new FollowLink.Text("https://elsewhere.example/show/abc"));

        assertThat(unpack.unpack(new Submission.Text("https://issuer.example/show/abc")))
                .isEqualTo(new Unpacked.NoCredential("link_without_credential"));
    }

    @Test
    void a_withdrawn_link_is_told_from_an_unreachable_one() {
        Submission link = new Submission.Text("https://issuer.example/show/abc");

        assertThat(behindEveryLink(new FollowLink.Gone()).unpack(link))
                .isEqualTo(new Unpacked.NoCredential("link_ended"));
        assertThat(behindEveryLink(new FollowLink.NotReached("fetch_timeout")).unpack(link))
                .isEqualTo(new Unpacked.NoCredential("link_unreachable"));
        assertThat(behindEveryLink(new FollowLink.NotReached("blocked_address")).unpack(link))
                .isEqualTo(new Unpacked.NoCredential("link_not_allowed"));
    }

    @Test
    void a_binary_file_is_not_guessed_at() {
        Submission file = new Submission.File(Bytes.of(new byte[] {(byte) 0xC3, 0x28, 0}));

        assertThat(behindEveryLink(new FollowLink.Gone()).unpack(file))
                .isEqualTo(new Unpacked.NoCredential("file_not_supported"));
    }
}
