package org.stapel.issuer.question.store;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.question.Question;
import org.stapel.issuer.question.Questions;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Questions under their id, which sorts newest first.
final class StoredQuestions implements Questions {
    private static final String AWARD = "award";
    private static final String INSTITUTION = "institution";
    private static final int MOST = 1_000;
    private static final Collection QUESTIONS =
            new Collection(
                    "questions",
                    List.of(Collection.Key.shared(AWARD), Collection.Key.shared(INSTITUTION)));

    private final Documents documents;
    private final PostActs acts;

    StoredQuestions(Store store, PostActs acts) {
        this.documents = store.documents(QUESTIONS);
        this.acts = acts;
    }

    @Override
    public void add(Question question) {
        if (documents.insertIfAbsent(document(question)) instanceof Documents.Inserted.Taken)
            throw new IllegalStateException("two questions with one random id");
    }

    @Override
    public Optional<Versioned> byId(String id) {
        return documents.byId(id).map(stored -> new Versioned(read(stored), stored.version()));
    }

    @Override
    public boolean replace(Question question, long expectedVersion, Act act) {
        boolean done =
                documents.compareAndSet(document(question), expectedVersion)
                        instanceof Documents.Replaced.Done;
        if (done) acts.post(question.institution().value(), question.id(), List.of(act), 0);
        return done;
    }

    @Override
    public List<Question> about(AwardId award) {
        return documents.allWithKey(AWARD, award.value(), Optional.empty(), MOST).stream()
                .map(StoredQuestions::read)
                .toList();
    }

    @Override
    public List<Question> page(
            InstitutionId institution, Which which, Optional<String> after, int limit) {
        String key = inside(institution, which);
        return documents.allWithKey(INSTITUTION, key, after, limit).stream()
                .map(StoredQuestions::read)
                .toList();
    }

    private static Document document(Question question) {
        InstitutionId institution = question.institution();
        return new Document(
                question.id(),
                Bodies.write(QuestionBody.of(question)),
                Map.of(
                        AWARD,
                        List.of(question.award().value()),
                        INSTITUTION,
                        List.of(
                                inside(institution, Which.ALL),
                                inside(
                                        institution,
                                        question.isOpen() ? Which.OPEN : Which.CLOSED))),
                Optional.empty());
    }

    private static String inside(InstitutionId institution, Which which) {
        return institution + "|" + which.name();
    }

    private static Question read(Document.Versioned stored) {
        return Bodies.read(stored, QuestionBody.class).question();
    }
}
