package org.stapel.issuer.post.mail;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.post.sending.TellAnswer;
import org.stapel.issuer.question.Question;
import org.stapel.issuer.question.QuestionAnswered;
import org.stapel.service.outbox.Outbox;
import org.stapel.service.outbox.OutboxHandler;
import org.stapel.service.outbox.OutboxItem;

import tools.jackson.databind.json.JsonMapper;

import java.time.InstantSource;

/// Writes to learners whose question was answered, by way of the outbox.
record AnswerOutbox(Outbox outbox, TellAnswer telling, InstantSource clock)
        implements QuestionAnswered, OutboxHandler {
    private static final String KIND = "answer-mail";

    /// Ids only.
    private record Payload(String award, String question) {}

    @Override
    public void answered(Question question) {
        String payload =
                JsonMapper.shared()
                        .writeValueAsString(new Payload(question.award().value(), question.id()));
        outbox.enqueue(
                new OutboxItem(KIND + ":" + question.id(), KIND, payload, clock.instant(), 0));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(OutboxItem item) {
        Payload payload = JsonMapper.shared().readValue(item.payload(), Payload.class);
        telling.tell(new AwardId(payload.award()), payload.question());
    }
}
