package org.stapel.credential.securing.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CryptoProvidersTest {
    @Test
    void the_chosen_provider_is_named_for_the_log() {
        assertThat(CryptoProviders.best().name()).matches("(AmazonCorretto|BC|JDK).*");
    }

    @Test
    void where_nothing_native_loads_bouncy_castle_is_named() {
        assertThat(CryptoProviders.bouncyCastle().name()).startsWith("BC ");
    }
}
