package org.stapel.issuer.batch.store;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.batch.BatchId;
import org.stapel.issuer.batch.Files;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.privacy.Pseudonyms;
import org.stapel.issuer.privacy.SealedText;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Files in sealed pieces, since a document holds 8 Mi characters.
final class StoredFiles implements Files {
    private static final String BATCH = "batch";
    private static final int PIECE = 3 * 1024 * 1024;
    private static final int MOST_PIECES = 20;
    private static final Collection FILES =
            new Collection("batch_files", List.of(Collection.Key.shared(BATCH)));

    private final Documents documents;
    private final PersonalData personalData;
    private final Pseudonyms pseudonyms;

    StoredFiles(Store store, PersonalData personalData, Pseudonyms pseudonyms) {
        this.documents = store.documents(FILES);
        this.personalData = personalData;
        this.pseudonyms = pseudonyms;
    }

    private record Body(String key, String content, boolean last) {
        SealedText sealed() {
            return new SealedText(new LearnerRef(key), content);
        }
    }

    @Override
    public void put(BatchId batch, InstitutionId institution, Bytes file) {
        LearnerRef key = batch.key(pseudonyms, institution);
        byte[] all = file.toArray();
        for (int from = 0, n = 0; from < all.length; from += PIECE, n++) {
            byte[] piece = Arrays.copyOfRange(all, from, Math.min(all.length, from + PIECE));
            String text = Base64.getEncoder().encodeToString(piece);
            SealedText sealed = personalData.seal(key, text);
            var body = new Body(key.value(), sealed.content(), from + PIECE >= all.length);
            documents.insertIfAbsent(
                    new Document(
                            String.format(Locale.ROOT, "%s/%03d", batch, n),
                            Bodies.write(body),
                            Map.of(BATCH, List.of(batch.value())),
                            Optional.empty()));
        }
    }

    @Override
    public Optional<Bytes> of(BatchId batch) {
        var whole = new ByteArrayOutputStream();
        boolean complete = false;
        for (Document.Versioned stored : pieces(batch)) {
            Body body = Bodies.read(stored, Body.class);
            Optional<String> text = personalData.open(body.sealed());
            if (text.isEmpty()) return Optional.empty();
            whole.writeBytes(Base64.getDecoder().decode(text.get()));
            complete = body.last();
        }
        return complete ? Optional.of(Bytes.of(whole.toByteArray())) : Optional.empty();
    }

    @Override
    public void remove(BatchId batch) {
        pieces(batch).forEach(piece -> documents.remove(piece.document().id(), piece.version()));
    }

    private List<Document.Versioned> pieces(BatchId batch) {
        return documents.allWithKey(BATCH, batch.value(), Optional.empty(), MOST_PIECES);
    }
}
