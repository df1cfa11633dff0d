package org.stapel.issuer.batch.store;

import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.BatchId;
import org.stapel.issuer.batch.Order;
import org.stapel.issuer.batch.Reading;
import org.stapel.issuer.batch.Upload;
import org.stapel.issuer.batch.row.RowState;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.SealedText;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The stored form of a [Batch].
record BatchBody(
        String batch,
        String institution,
        UploadBody upload,
        Reading reading,
        Optional<MappingBody> mapping,
        Order order,
        LifeBody life,
        List<Map<RowState, Integer>> counts,
        Map<String, Integer> offers,
        boolean purged,
        List<Act> history) {
    record UploadBody(String by, Instant at, String key, String name, int bytes) {
        static UploadBody of(Upload upload) {
            return new UploadBody(
                    upload.by(),
                    upload.at(),
                    upload.name().learner().value(),
                    upload.name().content(),
                    upload.bytes());
        }

        Upload upload() {
            return new Upload(by, at, new SealedText(new LearnerRef(key), name), bytes);
        }
    }

    static BatchBody of(Batch batch) {
        return new BatchBody(
                batch.id().value(),
                batch.institution().value(),
                UploadBody.of(batch.upload()),
                batch.reading(),
                batch.mapping().map(MappingBody::of),
                batch.order(),
                LifeBody.of(batch.life()),
                batch.counts(),
                batch.offers(),
                batch.purged(),
                batch.history());
    }

    Batch read() {
        return new Batch(
                new BatchId(batch),
                new InstitutionId(institution),
                upload.upload(),
                reading,
                mapping.map(MappingBody::mapping),
                order,
                life.life(),
                counts,
                offers,
                purged,
                history);
    }
}
