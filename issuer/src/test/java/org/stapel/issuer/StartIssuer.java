package org.stapel.issuer;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How an issuer of a test is started: on which data and port, with which clock and properties.
public final class StartIssuer {
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final int port;
    private Optional<InstantSource> clock = Optional.empty();

    public StartIssuer(Path data) {
        this(data, freePort());
    }

    /// On the port of an earlier start, since the public URL stays.
    public StartIssuer(Path data, int port) {
        this.port = port;
        set("stapel.data", data);
        set("stapel.public-url", origin());
        set("stapel.development.origins", origin());
        set("stapel.limits.requests-per-minute", 100_000);
        set("server.address", "127.0.0.1");
        set("server.port", port);
        set("management.server.port", 0);
        set("spring.main.banner-mode", "off");
    }

    /// As behind a proxy that ends TLS, with the key password in a mounted file.
    static StartIssuer inProduction(Path data, Path passwordFile) {
        return new StartIssuer(data)
                .set("stapel.public-url", "https://issuer.example")
                .without("stapel.development.origins")
                .set("stapel.token-key-password-file", passwordFile)
                .set("stapel.keys.password-file", passwordFile);
    }

    /// One more property, or another value of one.
    public StartIssuer set(String property, Object value) {
        properties.put(property, value.toString());
        return this;
    }

    StartIssuer without(String property) {
        properties.remove(property);
        return this;
    }

    /// Its time is the time of this clock; sessions and access tokens keep real time.
    public StartIssuer clock(InstantSource instants) {
        clock = Optional.of(instants);
        return this;
    }

    public RunningIssuer start() {
        return new RunningIssuer(this);
    }

    String origin() {
        return "http://localhost:" + port;
    }

    ConfigurableApplicationContext run() {
        var application = new SpringApplication(IssuerApplication.class);
        clock.ifPresent(
                instants -> application.addInitializers(context -> bind(context, instants)));
        return application.run(
                properties.entrySet().stream()
                        .map(each -> "--" + each.getKey() + "=" + each.getValue())
                        .toArray(String[]::new));
    }

    private static void bind(ConfigurableApplicationContext context, InstantSource instants) {
        ((GenericApplicationContext) context)
                .registerBean("clock", InstantSource.class, () -> instants);
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }
}
