package org.stapel.service.configuration;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Tells the operator in one sentence which property was not known.
final class RefusedStart extends AbstractFailureAnalyzer<UnknownProperty> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnknownProperty cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "correct or remove it; the README lists every property",
                cause);
    }
}
