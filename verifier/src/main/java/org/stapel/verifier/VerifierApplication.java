package org.stapel.verifier;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The verifier: the check page, the verification API, and the trust list with its editor.
@SpringBootApplication(scanBasePackages = {"org.stapel.service", "org.stapel.verifier"})
public class VerifierApplication {

    /// Starts the service on port 8090, its management on 8091 of the loopback address.
    public static void main(String[] args) {
        SpringApplication.run(VerifierApplication.class, args);
    }
}
