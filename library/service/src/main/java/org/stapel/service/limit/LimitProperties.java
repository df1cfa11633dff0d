package org.stapel.service.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The rates that an operator may set.
///
/// @param requestsPerMinute of one client address, and of one account
@ConfigurationProperties("stapel.limits")
record LimitProperties(@DefaultValue("3000") int requestsPerMinute) {
    LimitProperties {
        if (requestsPerMinute < 1)
            throw new IllegalArgumentException(
                    "stapel.limits.requests-per-minute must be positive, was " + requestsPerMinute);
    }
}
