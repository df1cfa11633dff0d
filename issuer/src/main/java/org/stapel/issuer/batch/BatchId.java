package org.stapel.issuer.batch;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.Pseudonyms;

import java.util.regex.Pattern;

/// The name of a batch: a keyed digest of its institution and its file, so that the same file is
/// the same batch.
public record BatchId(String value) {
    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final int LENGTH = 32;

    public BatchId {
        if (!SYNTAX.matcher(value).matches()) throw new IllegalArgumentException("not a batch id");
    }

    /// @param attempt from 1; grows when the batch of this file was cancelled
    static BatchId of(Pseudonyms pseudonyms, InstitutionId institution, Bytes file, int attempt) {
        String digest = pseudonyms.mac("batch-file", file).base64Url();
        Bytes named = Bytes.utf8(institution + "\n" + attempt + "\n" + digest);
        return new BatchId(pseudonyms.mac("batch-id", named).base64Url().substring(0, LENGTH));
    }

    /// Under whose key the rows of the batch are sealed.
    public LearnerRef key(Pseudonyms pseudonyms, InstitutionId institution) {
        return pseudonyms.learner(institution, "batch:" + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
