package org.stapel.verifier.stacking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.credential.encoding.Bytes;
import org.stapel.verifier.verification.Submission;

import java.util.List;

/// How several credentials in one text or file are told apart.
class SplitSubmissionTest {
    private static List<String> parts(String text) {
        return SplitSubmission.of(new Submission.Text(text)).stream()
                .map(part -> ((Submission.Text) part).text())
                .toList();
    }

    @Test
    void one_to_a_line() {
        assertThat(parts("eyJa.b.c\neyJd.e.f~g~\neyJh.i.j"))
                .containsExactly("eyJa.b.c", "eyJd.e.f~g~", "eyJh.i.j");
    }

    @Test
    void one_to_a_paragraph_though_mail_broke_it_into_lines() {
        assertThat(parts("eyJa\nb.c\nd.e\n\n \n  eyJf.\neyJg.h"))
                .containsExactly("eyJa\nb.c\nd.e", "eyJf.\neyJg.h");
    }

    @Test
    void links_and_codes_may_be_mixed() {
        assertThat(parts("https://one.example/s/1\neyJa.b.c\nhttps://two.example/s/2"))
                .containsExactly("https://one.example/s/1", "eyJa.b.c", "https://two.example/s/2");
    }

    @Test
    void the_members_of_an_array() {
        assertThat(parts("[\"eyJa.b.c\", {\"credential\": \"eyJd.e.f\"}]"))
                .containsExactly("eyJa.b.c", "{\"credential\":\"eyJd.e.f\"}");
        assertThat(parts("{\"verifiableCredential\": [\"eyJa.b.c\", \"eyJd.e.f\"]}"))
                .containsExactly("eyJa.b.c", "eyJd.e.f");
    }

    @Test
    void white_space_is_nothing() {
        assertThat(parts(" \r\n\t\n ")).isEmpty();
    }

    @Test
    void a_file_that_is_no_text_stays_whole() {
        var pdf = new Submission.File(Bytes.utf8("%PDF-1.7\neyJa.b.c\neyJd.e.f"));
        var noise = new Submission.File(Bytes.of(new byte[] {(byte) 0xff, (byte) 0xd8, 10, 10}));
        assertThat(SplitSubmission.of(pdf)).containsExactly(pdf);
        assertThat(SplitSubmission.of(noise)).containsExactly(noise);
    }
}
