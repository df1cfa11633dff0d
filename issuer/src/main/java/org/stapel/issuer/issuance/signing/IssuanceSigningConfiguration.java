package org.stapel.issuer.issuance.signing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.rendering.Renderer;
import org.stapel.credential.rendering.openbadge.OpenBadgeRenderer;
import org.stapel.credential.rendering.sdjwtvc.EuLearningCredentialRenderer;
import org.stapel.credential.rendering.sdjwtvc.SdJwtVcRenderer;
import org.stapel.credential.securing.jose.OwnSignature;
import org.stapel.credential.securing.jose.SignatureCheck;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.issuance.CheckSignature;
import org.stapel.issuer.issuance.PrepareCredential;

import java.security.SecureRandom;

@Configuration(proxyBeanMethods = false)
class IssuanceSigningConfiguration {
    @Bean
    PrepareCredential prepareCredential(IssuerUrls urls, SecureRandom random) {
        return new PrepareAsJwt(urls, random);
    }

    @Bean
    CheckSignature checkSignature() {
        var own = new OwnSignature(new SignatureCheck());
        return (published, prepared, signature) ->
                own.check(prepared.with(signature), prepared, published)
                        instanceof SignatureCheck.Holds;
    }

    @Bean
    Renderer openBadgeRenderer() {
        return new OpenBadgeRenderer();
    }

    @Bean
    Renderer sdJwtVcRenderer() {
        return new SdJwtVcRenderer();
    }

    @Bean
    Renderer euLearningCredentialRenderer() {
        return new EuLearningCredentialRenderer();
    }
}
