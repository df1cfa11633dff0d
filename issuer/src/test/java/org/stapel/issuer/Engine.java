package org.stapel.issuer;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.IntakeAward;
import org.stapel.issuer.award.IntakeOutcome;
import org.stapel.issuer.award.IntakeRequest;
import org.stapel.issuer.institution.CreateInstitution;
import org.stapel.issuer.institution.Institution;
import org.stapel.service.audit.AuditTrail;
import org.stapel.service.configuration.InstallationProperties;
import org.stapel.service.outbox.Outbox;
import org.stapel.service.store.Store;
import org.stapel.service.store.sqlite.SqliteStore;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/// The issuer without its web, over a real SQLite file; closed and opened again it is a restart.
public final class Engine implements AutoCloseable {
    static final String REGISTRAR = "registrar-1";
    static final String APPROVER = "approver-1";

    private final AnnotationConfigApplicationContext context;

    Engine(Path data, SettableClock clock) {
        context = new AnnotationConfigApplicationContext();
        context.registerBean(SettableClock.class, () -> clock);
        context.registerBean(SecureRandom.class, () -> new SecureRandom());
        context.registerBean(Store.class, () -> SqliteStore.open(data.resolve("store.db")));
        context.registerBean(AuditTrail.class, () -> new AuditTrail(context.getBean(Store.class)));
        context.registerBean(Outbox.class, () -> new Outbox(context.getBean(Store.class)));
        context.registerBean(InstallationProperties.class, () -> installation(data));
        context.register(WithoutWeb.class);
        context.refresh();
    }

    @ComponentScan(
            basePackages = "org.stapel.issuer",
            useDefaultFilters = false,
            includeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    "org\\.stapel\\.issuer\\.\\w+\\.(store|signing|json)\\..*Configuration"))
    static class WithoutWeb {}

    private static InstallationProperties installation(Path data) {
        return new InstallationProperties(
                URI.create("http://localhost:8080"),
                data,
                List.of(),
                Optional.empty(),
                new InstallationProperties.Development(
                        List.of(URI.create("http://localhost:8080"))));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    Institution institution(Institution.Approval approval) {
        return institution("zilverbeek", approval, SignatureAlgorithm.ES256);
    }

    Institution institution(
            String id, Institution.Approval approval, SignatureAlgorithm algorithm) {
        var institution = SampleInstitution.of(id, "Hogeschool Zilverbeek", approval, algorithm);
        get(CreateInstitution.class).create(institution, "admin-1");
        return institution;
    }

    IntakeOutcome take(Institution institution, ObjectNode json) {
        return get(IntakeAward.class)
                .take(
                        new IntakeRequest(
                                institution, json, Optional.empty(), Optional.empty(), REGISTRAR));
    }

    Award.Confirmed confirmed(Institution institution, ObjectNode json) {
        return switch (take(institution, json)) {
            case IntakeOutcome.TakenIn(Award.Confirmed award, _, _) -> award;
            case IntakeOutcome other -> throw new AssertionError("not taken in: " + other);
        };
    }

    public static ObjectNode fixture(String name) {
        try (InputStream in = Engine.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no fixture " + name);
            return (ObjectNode) JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }

    public static ObjectNode m01(String reference) {
        return fixture("m01.json").put("awardReference", reference);
    }

    @Override
    public void close() {
        context.close();
    }
}
