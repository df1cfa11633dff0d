package org.stapel.service.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The reader's language: `?lang`, then the cookie of an earlier choice, then Accept-Language, then
/// English.
final class ReaderLanguage implements LocaleResolver {
    static final String PARAMETER = "lang";
    static final String COOKIE = "lang";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return languageOf(request).locale();
    }

    static Language languageOf(HttpServletRequest request) {
        return chosen(request)
                .or(() -> remembered(request))
                .orElseGet(() -> Language.firstOf(accepted(request)));
    }

    /// The language that the address asks for; read from the query alone, so that a body is not
    /// touched.
    static Optional<Language> chosen(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query == null) return Optional.empty();
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith(PARAMETER + "="))
                .flatMap(pair -> Language.withTag(pair.substring(PARAMETER.length() + 1)).stream())
                .findFirst();
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(tag -> Language.withTag(tag).stream())
                .findFirst();
    }

    private static List<Locale> accepted(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? List.of()
                : Collections.list(request.getLocales());
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("the reader chooses by ?lang");
    }
}
