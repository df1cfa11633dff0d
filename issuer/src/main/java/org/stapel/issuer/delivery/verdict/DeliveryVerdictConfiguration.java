package org.stapel.issuer.delivery.verdict;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.fetch.Origin;
import org.stapel.credential.profile.Profiles;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.credential.verification.VerifierAssembly;
import org.stapel.credential.verification.VerifierSettings;
import org.stapel.credential.verification.VerifyCredential;
import org.stapel.credential.verification.rules.PinnedProfiles;
import org.stapel.credential.verification.rules.PinnedSchemas;
import org.stapel.issuer.institution.Institutions;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.keys.PublicKeys;
import org.stapel.issuer.status.PublishStatusList;
import org.stapel.schemas.PinnedDocuments;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;

@Configuration(proxyBeanMethods = false)
class DeliveryVerdictConfiguration {
    @Bean
    VerifyCredential verifyOwnCredentials(
            Institutions institutions,
            IssuerUrls urls,
            PublicKeys keys,
            PublishStatusList publishing,
            InstantSource clock) {
        var own = new OwnIssuers(institutions, urls, keys, publishing, clock);
        var pinned = PinnedDocuments.load();
        var settings =
                new VerifierSettings(
                        Set.of(Origin.of(urls.publicUrl())), Set.of(), Duration.ofMinutes(1));
        return new VerifierAssembly(
                        settings,
                        own,
                        own,
                        own,
                        new PinnedSchemas(SchemaCheck.load(pinned)),
                        new PinnedProfiles(Profiles.load(pinned)),
                        clock)
                .verifier();
    }
}
