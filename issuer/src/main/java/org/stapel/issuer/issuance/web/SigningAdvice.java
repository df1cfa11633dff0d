package org.stapel.issuer.issuance.web;

import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.stapel.credential.securing.SigningFailed;
import org.stapel.issuer.privacy.LearnerErased;
import org.stapel.service.problem.Problems;

@ControllerAdvice
@Order(0)
class SigningAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(SigningAdvice.class);

    private final Problems problems;
    private final MeterRegistry meters;

    SigningAdvice(Problems problems, MeterRegistry meters) {
        this.problems = problems;
        this.meters = meters;
    }

    @ExceptionHandler
    ResponseEntity<?> keyAway(SigningFailed failure) {
        LOG.error("nothing was signed", failure);
        meters.counter("stapel.issuer.signing.failures").increment();
        return problems.of("key_unavailable", "the signing key cannot be used now");
    }

    @ExceptionHandler
    ResponseEntity<?> erased(LearnerErased refusal) {
        return problems.of("learner_erased", "the learner's data was erased");
    }
}
