package org.stapel.issuer.delivery.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.issuer.delivery.Message;
import org.stapel.issuer.delivery.Messages;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.issuer.privacy.PersonalData;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@RestController
class MessageController {
    private static final int PAGE = 100;

    private final Messages messages;
    private final PersonalData personalData;
    private final InstitutionOnPath institutions;

    MessageController(
            Messages messages, PersonalData personalData, InstitutionOnPath institutions) {
        this.messages = messages;
        this.personalData = personalData;
        this.institutions = institutions;
    }

    /// @param text absent when the learner was erased
    record MessageJson(String id, String award, Instant at, Optional<String> text) {}

    /// @param next pass as `after` for the next page; absent on the last one
    record Page(List<MessageJson> messages, Optional<String> next) {}

    @Operation(summary = "What learners say is wrong with their awards, ordered by id")
    @GetMapping("/api/institutions/{institution}/messages")
    Page page(@PathVariable String institution, @RequestParam Optional<String> after) {
        List<Message> page = messages.page(institutions.named(institution).id(), after, PAGE);
        return new Page(
                page.stream().map(this::json).toList(),
                page.size() < PAGE ? Optional.empty() : Optional.of(page.getLast().id()));
    }

    private MessageJson json(Message message) {
        return new MessageJson(
                message.id(),
                message.award().value(),
                message.at(),
                personalData.open(message.text()));
    }
}
