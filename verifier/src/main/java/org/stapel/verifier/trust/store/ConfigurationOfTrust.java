package org.stapel.verifier.trust.store;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.credential.securing.jose.SignatureCheck;
import org.stapel.schemas.PinnedDocuments;
import org.stapel.service.audit.AuditTrail;
import org.stapel.service.store.Store;
import org.stapel.verifier.trust.CurrentTrustList;
import org.stapel.verifier.trust.EditingTrustList;
import org.stapel.verifier.trust.OpenTrustList;
import org.stapel.verifier.trust.PublishTrustList;
import org.stapel.verifier.trust.RecordTrustAct;
import org.stapel.verifier.trust.RememberVersion;
import org.stapel.verifier.trust.SignTrustList;
import org.stapel.verifier.trust.TrustList;
import org.stapel.verifier.trust.TrustListSource;
import org.stapel.verifier.trust.TrustProposals;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TrustProperties.class)
class ConfigurationOfTrust {
    private static final int ID_BYTES = 16;
    private static final Duration FILE_PAUSE = Duration.ofSeconds(1);
    private static final Duration ADDRESS_PAUSE = Duration.ofSeconds(60);

    private final TrustProperties properties;

    ConfigurationOfTrust(TrustProperties properties) {
        this.properties = properties;
    }

    @Bean
    @ConditionalOnProperty("stapel.trust.list-file")
    TrustListFile trustListFile() {
        return new TrustListFile(properties.file().orElseThrow());
    }

    @Bean
    RememberVersion rememberVersion(Store store) {
        return new StoredVersion(store);
    }

    @Bean
    TrustProposals trustProposals(Store store) {
        return new StoredProposals(store);
    }

    @Bean
    RecordTrustAct recordTrustAct(AuditTrail trail, InstantSource clock) {
        return new AuditedTrustActs(trail, clock);
    }

    @Bean
    CurrentTrustList currentTrustList(
            TrustListSource source, RememberVersion versions, InstantSource clock) {
        OpenTrustList open =
                new OpenTrustList(
                        TrustAnchors.read(properties.anchors()),
                        new SignatureCheck(),
                        SchemaCheck.load(PinnedDocuments.load()));
        var list =
                new CurrentTrustList(
                        source, open, versions, clock, properties.patienceWithSource());
        list.reload();
        return list;
    }

    @Bean
    TrustListPolling trustListPolling(CurrentTrustList list) {
        return TrustListPolling.start(
                list, properties.file().isPresent() ? FILE_PAUSE : ADDRESS_PAUSE);
    }

    @Bean
    EditingTrustList editingTrustList(
            CurrentTrustList current,
            TrustProposals proposals,
            PublishTrustList publishing,
            RecordTrustAct acts,
            InstantSource clock,
            SecureRandom random) {
        Optional<SignTrustList> signing =
                properties
                        .signing()
                        .map(key ->
                                new SignTrustList(AccreditorKey.open(key.file(), key.password())));
        LocalizedText name = LocalizedText.of("en", properties.accreditor());
        EditingTrustList editing =
                new EditingTrustList(
                        current,
                        proposals,
                        signing,
                        publishing,
                        acts,
                        clock,
                        () -> randomId(random),
                        properties.validity(),
                        new TrustList.Accreditor(Optional.empty(), name, Optional.empty()));
        editing.resume();
        return editing;
    }

    private static String randomId(SecureRandom random) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return Bytes.of(id).base64Url();
    }
}
