package org.stapel.service.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.stapel.service.account.Actor;

import java.util.Objects;
import java.util.Optional;

/// Gives handlers an [Actor], an `Optional<Actor>` (public endpoints) or the reader's [Language].
final class ReaderArguments implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class
                || parameter.getParameterType() == Language.class
                || isOptionalActor(parameter);
    }

    private static boolean isOptionalActor(MethodParameter parameter) {
        return parameter.getParameterType() == Optional.class
                && ResolvableType.forMethodParameter(parameter).getGeneric().resolve()
                        == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType() == Language.class)
            return ReaderLanguage.languageOf(request);
        var actor = CurrentActor.of(request);
        if (parameter.getParameterType() == Optional.class) return actor;
        return actor.orElseThrow(
                () -> new IllegalStateException("an endpoint with an actor must not be public"));
    }
}
