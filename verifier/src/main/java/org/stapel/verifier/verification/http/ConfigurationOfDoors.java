package org.stapel.verifier.verification.http;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.did.DidWeb;
import org.stapel.credential.did.Dids;
import org.stapel.credential.fetch.FetchUntrusted;
import org.stapel.credential.fetch.Origin;
import org.stapel.credential.fetch.PublicWebFetch;
import org.stapel.credential.fetch.ResolveHost;
import org.stapel.credential.profile.Profiles;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.credential.verification.CredentialVerifier;
import org.stapel.credential.verification.LookUpIssuer;
import org.stapel.credential.verification.VerifierAssembly;
import org.stapel.credential.verification.VerifierSettings;
import org.stapel.credential.verification.rules.PinnedProfiles;
import org.stapel.credential.verification.rules.PinnedSchemas;
import org.stapel.schemas.PinnedDocuments;
import org.stapel.service.configuration.InstallationProperties;
import org.stapel.verifier.verification.FollowLink;

import java.net.URI;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;

import javax.net.ssl.SSLSocketFactory;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({VerificationProperties.class, StatusProperties.class})
class ConfigurationOfDoors {
    private final InstallationProperties installation;

    ConfigurationOfDoors(InstallationProperties installation) {
        this.installation = installation;
    }

    @Bean
    @ConditionalOnMissingBean
    FetchUntrusted fetchUntrusted(InstantSource clock) {
        Set<Origin> development =
                installation.developmentOrigins().stream()
                        .map(Origin::of)
                        .collect(Collectors.toUnmodifiableSet());
        return new PublicWebFetch(
                ResolveHost.system(),
                development,
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                clock);
    }

    @Bean
    FollowLink followLink(FetchUntrusted door) {
        return new FollowShowLink(door);
    }

    @Bean
    CredentialVerifier credentialVerifier(
            LookUpIssuer issuers,
            FetchUntrusted door,
            VerificationProperties verification,
            StatusProperties status,
            InstantSource clock) {
        PinnedDocuments pinned = PinnedDocuments.load();
        return new VerifierAssembly(
                        settings(verification, status),
                        issuers,
                        Dids.with(new DidWeb(door, developmentOrigins())),
                        door,
                        new PinnedSchemas(SchemaCheck.load(pinned)),
                        new PinnedProfiles(Profiles.load(pinned)),
                        clock)
                .verifier();
    }

    private static VerifierSettings settings(
            VerificationProperties verification, StatusProperties status) {
        return new VerifierSettings(
                status.live(),
                verification.anchorFile().map(CertificateAnchors::read).orElse(Set.of()),
                verification.freshness());
    }

    private Set<String> developmentOrigins() {
        return installation.developmentOrigins().stream()
                .map(URI::toString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
