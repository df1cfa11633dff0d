package org.stapel.service.configuration;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// Refuses to start with a `stapel.` property or `STAPEL_` variable that nothing reads: a misspelt
/// limit or trust anchor would otherwise silently not hold.
final class RefuseUnknownProperties implements EnvironmentPostProcessor, Ordered {
    private static final Set<String> FOR_TESTS = Set.of("stapel.vectors", "stapel.project.root");

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        var known = knownNames();
        for (var source : environment.getPropertySources())
            if (source instanceof EnumerablePropertySource<?> listed) check(listed, known);
    }

    private static void check(EnumerablePropertySource<?> source, KnownNames known) {
        for (var name : source.getPropertyNames()) {
            var unknown =
                    isEnvironment(source)
                            ? isOurVariable(name) && !known.knowsVariable(name)
                            : isOurProperty(name) && !known.knowsProperty(name);
            if (unknown) throw new UnknownProperty(name, source.getName(), known.nearest(name));
        }
    }

    private static boolean isEnvironment(PropertySource<?> source) {
        return source.getName().equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
    }

    private static boolean isOurVariable(String name) {
        var upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith("STAPEL_") && !upper.startsWith("STAPEL_TEST_");
    }

    private static boolean isOurProperty(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("stapel.") && !FOR_TESTS.contains(lower);
    }

    static KnownNames knownNames() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        var known = new KnownNames();
        for (var candidate : scanner.findCandidateComponents("org.stapel"))
            add(known, ClassUtils.resolveClassName(className(candidate), null));
        return known;
    }

    private static String className(BeanDefinition candidate) {
        return Objects.requireNonNull(candidate.getBeanClassName());
    }

    private static void add(KnownNames known, Class<?> type) {
        var annotation = AnnotationUtils.findAnnotation(type, ConfigurationProperties.class);
        if (annotation == null || !type.isRecord()) return;
        var prefix = (String) AnnotationUtils.getValue(annotation, "prefix");
        if (prefix != null && (prefix + ".").startsWith("stapel.")) known.add(prefix, type);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
