package org.stapel.verifier.verification.web;

import io.micrometer.core.instrument.MeterRegistry;

import org.stapel.credential.verification.Report;
import org.stapel.verifier.verification.CheckSubmission;

import java.time.InstantSource;
import java.util.Locale;

/// Checks what a form or a request holds, and counts the verdicts; the counters know nothing of
/// whose credential it was.
final class Checking {
    private final CheckSubmission checking;
    private final InstantSource clock;
    private final MeterRegistry meters;

    Checking(CheckSubmission checking, InstantSource clock, MeterRegistry meters) {
        this.checking = checking;
        this.clock = clock;
        this.meters = meters;
    }

    CheckSubmission.Checked check(CheckForm form, Reader reader) {
        CheckSubmission.Checked checked =
                checking.check(
                        form.submission(),
                        form.readPurpose(),
                        form.moment(reader, clock.instant()));
        switch (checked) {
            case CheckSubmission.Answered answered -> count(answered.report());
            case CheckSubmission.NothingToCheck _ ->
                    count("none", CheckForm.name(form.readPurpose()));
        }
        return checked;
    }

    private void count(Report report) {
        count(report.verdict().name().toLowerCase(Locale.ROOT), CheckForm.name(report.purpose()));
    }

    private void count(String verdict, String purpose) {
        meters.counter("stapel.verifications", "verdict", verdict, "purpose", purpose).increment();
    }
}
