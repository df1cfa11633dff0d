package org.stapel.service.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.stapel.service.account.Actor;
import org.stapel.service.configuration.InstallationProperties;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// What the frame of every page shows; templates reach it as `@shell`.
public final class Shell {
    private final InstallationProperties installation;

    Shell(InstallationProperties installation) {
        this.installation = installation;
    }

    /// The reader's language.
    public Language language() {
        return Language.of(LocaleContextHolder.getLocale());
    }

    /// Whether the page must say that this is no real service.
    public boolean developmentMode() {
        return installation.developmentMode();
    }

    /// Who is signed in, null for nobody.
    public @Nullable Actor actor() {
        return CurrentActor.of(request()).orElse(null);
    }

    /// The switch of languages, each with the address of this same page.
    public List<Choice> languages() {
        return Arrays.stream(Language.values())
                .map(language ->
                        new Choice(
                                language.tag(),
                                language.ownName(),
                                addressIn(language),
                                language == language()))
                .toList();
    }

    /// One language of the switch.
    public record Choice(String tag, String name, String address, boolean current) {}

    private static String addressIn(Language language) {
        var request = request();
        var path =
                Objects.toString(
                        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                        request.getRequestURI());
        var address = UriComponentsBuilder.fromPath(path);
        if (request.getMethod().equals(HttpMethod.GET.name()))
            address.query(request.getQueryString());
        return address.replaceQueryParam(ReaderLanguage.PARAMETER, language.tag())
                .build()
                .toString();
    }

    private static HttpServletRequest request() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return attributes.getRequest();
    }
}
