package org.stapel.issuer.journal.metrics;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.journal.CountActs;

@Configuration(proxyBeanMethods = false)
class JournalMetricsConfiguration {
    private static final String NONE = "none";

    @Bean
    CountActs countActs(MeterRegistry meters) {
        return act -> count(meters, act);
    }

    private static void count(MeterRegistry meters, Act act) {
        meters.counter(
                        "stapel.issuer.acts",
                        "type",
                        act.type(),
                        "format",
                        act.details().getOrDefault("format", NONE),
                        "kind",
                        act.details().getOrDefault("kind", NONE))
                .increment();
    }
}
