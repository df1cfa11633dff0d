package org.stapel.service.configuration;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import java.util.List;
import java.util.Map;

/// Outside development mode the console log is one JSON object a line in the Elastic Common Schema,
/// unless the operator chose another format.
final class StructuredLogs implements EnvironmentPostProcessor, Ordered {
    private static final String FORMAT = "logging.structured.format.console";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        List<String> development =
                Binder.get(environment)
                        .bind("stapel.development.origins", Bindable.listOf(String.class))
                        .orElse(List.of());
        if (development.isEmpty() && !environment.containsProperty(FORMAT))
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("structured logs", Map.of(FORMAT, "ecs")));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
