package org.stapel.service.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.stapel.service.account.ApiClient;
import org.stapel.service.account.ApiClients;

import java.time.Duration;

/// Shows our API clients to the authorization server: client credentials, tokens of ten minutes.
final class ClientsOfTokens implements RegisteredClientRepository {
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

    private final ApiClients clients;

    ClientsOfTokens(ApiClients clients) {
        this.clients = clients;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are registered by /api/clients");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return clients.byId(id).map(ClientsOfTokens::registered).orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return findById(clientId);
    }

    private static RegisteredClient registered(ApiClient client) {
        return RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientName(client.name())
                .clientSecret(client.secretHash())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFE).build())
                .build();
    }
}
