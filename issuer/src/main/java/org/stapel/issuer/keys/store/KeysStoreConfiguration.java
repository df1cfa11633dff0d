package org.stapel.issuer.keys.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.securing.keys.CertificateAuthority;
import org.stapel.credential.securing.keys.CryptoProviders;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.keys.InstallationSecret;
import org.stapel.issuer.keys.InstitutionKeys;
import org.stapel.issuer.keys.KeyRings;
import org.stapel.issuer.keys.KeyVault;
import org.stapel.issuer.keys.TrustAnchor;
import org.stapel.service.configuration.InstallationProperties;
import org.stapel.service.store.Store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeysProperties.class)
class KeysStoreConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(KeysStoreConfiguration.class);

    private final KeysProperties properties;
    private final Path directory;

    KeysStoreConfiguration(KeysProperties properties, InstallationProperties installation)
            throws IOException {
        this.properties = properties;
        this.directory =
                Objects.requireNonNullElse(
                        properties.directory(), installation.data().resolve("keys"));
        Files.createDirectories(directory);
        LOG.info("crypto provider in use: {}", CryptoProviders.best().name());
    }

    @Bean
    KeyPassword keyPassword(InstallationProperties installation, SecureRandom random) {
        return KeyPassword.of(
                Optional.ofNullable(properties.passwordFile()),
                installation.developmentMode(),
                directory,
                random);
    }

    @Bean
    InstallationSecret installationSecret(KeyPassword password, SecureRandom random) {
        return FileInstallationSecret.open(directory, password, random);
    }

    @Bean
    CertificateAuthority installationAuthority(
            KeyPassword password, IssuerUrls urls, InstantSource clock, SecureRandom random) {
        String host = urls.publicUrl().getHost();
        return InstallationAuthority.open(
                directory.resolve("authority"), password, host, clock, random);
    }

    @Bean
    TrustAnchor trustAnchor(CertificateAuthority authority) {
        return authority::root;
    }

    @Bean
    KeyVault keyVault(
            KeyPassword password,
            CertificateAuthority authority,
            IssuerUrls urls,
            SecureRandom random,
            InstantSource clock) {
        return new Pkcs12KeyVault(
                directory.resolve("institutions"),
                password,
                authority,
                urls,
                properties.certificateValidity(),
                random,
                clock);
    }

    @Bean
    StoredKeyRings keyRings(Store store, PostActs acts) {
        return new StoredKeyRings(store, acts);
    }

    @Bean
    InstitutionKeys institutionKeys(KeyRings rings, KeyVault vault, InstantSource clock) {
        return new InstitutionKeys(rings, vault, clock);
    }
}
