package org.stapel.issuer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The issuer service.
@SpringBootApplication(scanBasePackages = {"org.stapel.service", "org.stapel.issuer"})
public class IssuerApplication {
    /// Starts it; configuration comes from `application.yml`, the environment and the arguments.
    public static void main(String[] arguments) {
        SpringApplication.run(IssuerApplication.class, arguments);
    }
}
