package org.stapel.credential.verification.check;

import org.stapel.credential.verification.CheckName;
import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.received.SignedTimes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// The moment must lie within the token's period and within that of the achievement (VC Data Model
/// 2.0, section 4.9; RFC 7519 section 4.1); clocks may differ by 60 s.
public record WithinValidity() implements CheckProven {
    private static final Duration SKEW = Duration.ofSeconds(60);

    @Override
    public CheckName name() {
        return CheckName.VALIDITY;
    }

    @Override
    public Finding check(Proven proven) {
        SignedTimes times = proven.examined().received().times();
        Instant at = proven.examined().at();
        Optional<LocalDate> lastDay = proven.content().achievementValidUntil();
        return answer(times, lastDay, at)
                .evidence("valid_from", times.notBefore())
                .evidence("valid_until", times.notAfter())
                .evidence("achievement_valid_until", lastDay)
                .evidence("judged_at", at)
                .finding();
    }

    private Answer answer(SignedTimes times, Optional<LocalDate> lastDay, Instant at) {
        if (times.notBefore().filter(from -> from.isAfter(at.plus(SKEW))).isPresent())
            return Answer.failed(name(), "not_yet_valid")
                    .parameter("valid_from", times.notBefore());
        if (times.notAfter().filter(until -> until.isBefore(at.minus(SKEW))).isPresent())
            return Answer.failed(name(), "expired").parameter("expired_on", times.notAfter());
        LocalDate today = at.atZone(ZoneOffset.UTC).toLocalDate();
        if (lastDay.filter(day -> day.isBefore(today)).isPresent())
            return Answer.failed(name(), "expired").parameter("expired_on", lastDay);
        return Answer.passed(name());
    }
}
