package org.stapel.samples.demo;

import org.stapel.samples.demo.Administrator.Grant;
import org.stapel.samples.world.SampleInstitution;
import org.stapel.samples.world.World;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/// The staff of the demo: an administrator, two registrars, and the API client of the student
/// system.
final class DemoPeople {
    private static final String ADMINISTRATOR = "beheer@stapel.example";
    private static final String REGISTRAR = "registrar@stapel.example";
    private static final String APPROVER = "approver@stapel.example";

    static final String FIRST_EDITOR = "tine@stapel.example";
    static final String SECOND_EDITOR = "tom@stapel.example";

    private DemoPeople() {}

    /// Claims the first account with the one-time secret in the issuer's data directory, and makes
    /// the others.
    static DemoAccounts create(URI issuer, Path data, World world, SecureRandom random)
            throws IOException, InterruptedException {
        String password = DemoAccounts.randomPassword(random);
        Administrator administrator =
                Administrator.first(issuer, data, ADMINISTRATOR, "Bea Beheer", password);
        administrator.createAccount(
                REGISTRAR,
                "Rik Registrar",
                password,
                everywhere(world, List.of("REGISTRAR", "INSTITUTION_ADMINISTRATOR")));
        administrator.createAccount(
                APPROVER, "Ann Approver", password, everywhere(world, List.of("APPROVER")));
        List<Grant> grants = everywhere(world, List.of("REGISTRAR"));
        grants.add(new Grant("*", "INSTALLATION_ADMINISTRATOR"));
        Administrator.Client client =
                administrator.registerClient("fictional student system", grants);
        return new DemoAccounts(REGISTRAR, password, APPROVER, client.id(), client.secret());
    }

    /// The keepers of the trust list: one proposes, the other signs.
    static void createTrustEditors(URI verifier, Path data, String password)
            throws IOException, InterruptedException {
        Administrator administrator =
                Administrator.first(verifier, data, ADMINISTRATOR, "Bea Beheer", password);
        List<Grant> editor = List.of(new Grant("trust-list", "TRUST_EDITOR"));
        administrator.createAccount(FIRST_EDITOR, "Tine Trouw", password, editor);
        administrator.createAccount(SECOND_EDITOR, "Tom Trouw", password, editor);
    }

    /// The administrator of either service, signed in.
    static Administrator administrator(URI service, String password)
            throws IOException, InterruptedException {
        return Administrator.signedIn(service, ADMINISTRATOR, password);
    }

    private static List<Grant> everywhere(World world, List<String> roles) {
        List<Grant> grants = new ArrayList<>();
        for (SampleInstitution institution : world.institutions())
            for (String role : roles) grants.add(new Grant(institution.id().value(), role));
        return grants;
    }
}
