package org.stapel.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;

/// What the operator sees on a port of his own, and nobody else.
class OperatorTest {
    private static Running service;
    private static int managementPort;

    @BeforeAll
    static void start() {
        service = Running.start();
        managementPort =
                service.context
                        .getEnvironment()
                        .getRequiredProperty("local.management.port", Integer.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String status(int port, String path) {
        return new RawHttp(port).get(path).substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/prometheus"})
    void health_and_metrics_are_on_the_port_of_the_operator_alone(String path) {
        assertThat(status(managementPort, path)).isEqualTo("200");
        assertThat(status(service.port, path)).isEqualTo("404");
    }

    @Test
    void the_metrics_are_in_the_form_of_prometheus() {
        assertThat(new RawHttp(managementPort).get("/actuator/prometheus"))
                .contains("# TYPE jvm_memory_used_bytes gauge");
    }

    @Test
    void health_tells_no_details() {
        assertThat(new RawHttp(managementPort).get("/actuator/health"))
                .contains("\"status\":\"UP\"")
                .doesNotContain("components");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/beans",
                "/actuator/threaddump",
                "/actuator/configprops",
                "/actuator/mappings",
                "/actuator/loggers",
                "/actuator/info",
                "/actuator/sessions",
                "/actuator/shutdown",
                "/h2-console",
                "/swagger-ui.html",
                "/swagger-ui/index.html",
                "/v3/api-docs",
                "/openapi.json.yaml",
                "/openapi.json/swagger-config"
            })
    void nothing_else_is_on_either_port(String path) {
        assertThat(status(managementPort, path)).isEqualTo("404");
        assertThat(status(service.port, path)).isEqualTo("404");
    }

    @Test
    void the_port_of_the_operator_is_on_the_loopback_address_alone() throws IOException {
        var elsewhere = addressesOfTheMachine();
        Assumptions.assumeFalse(elsewhere.isEmpty(), "this machine has the loopback address only");
        for (var address : elsewhere)
            assertThatThrownBy(() -> connect(address)).isInstanceOf(ConnectException.class);
    }

    private static void connect(InetAddress address) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, managementPort), 2_000);
        }
    }

    private static List<InetAddress> addressesOfTheMachine() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
    }
}
