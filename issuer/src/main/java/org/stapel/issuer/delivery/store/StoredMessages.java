package org.stapel.issuer.delivery.store;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.delivery.Message;
import org.stapel.issuer.delivery.Messages;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.SealedText;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Messages under their id.
final class StoredMessages implements Messages {
    private static final String AWARD = "award";
    private static final String INSTITUTION = "institution";
    private static final int MOST = 1_000;
    private static final Collection MESSAGES =
            new Collection(
                    "messages",
                    List.of(Collection.Key.shared(AWARD), Collection.Key.shared(INSTITUTION)));

    private final Documents documents;

    StoredMessages(Store store) {
        this.documents = store.documents(MESSAGES);
    }

    private record Body(
            String id,
            String award,
            String institution,
            Instant at,
            String learner,
            String content) {
        static Body of(Message message) {
            return new Body(
                    message.id(),
                    message.award().value(),
                    message.institution().value(),
                    message.at(),
                    message.text().learner().value(),
                    message.text().content());
        }

        Message message() {
            return new Message(
                    id,
                    new AwardId(award),
                    new InstitutionId(institution),
                    at,
                    new SealedText(new LearnerRef(learner), content));
        }
    }

    @Override
    public void add(Message message) {
        var document =
                new Document(
                        message.id(),
                        Bodies.write(Body.of(message)),
                        Map.of(
                                AWARD,
                                List.of(message.award().value()),
                                INSTITUTION,
                                List.of(message.institution().value())),
                        Optional.empty());
        if (documents.insertIfAbsent(document) instanceof Documents.Inserted.Taken)
            throw new IllegalStateException("two messages with one random id");
    }

    @Override
    public int about(AwardId award) {
        return documents.allWithKey(AWARD, award.value(), Optional.empty(), MOST).size();
    }

    @Override
    public List<Message> page(InstitutionId institution, Optional<String> after, int limit) {
        return documents.allWithKey(INSTITUTION, institution.value(), after, limit).stream()
                .map(stored -> Bodies.read(stored, Body.class).message())
                .toList();
    }
}
