package org.stapel.service.web;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Lets templates (`#{key}`, `#{key(value)}`) read the same texts; `{0}` is the first value.
final class TextMessages implements MessageSource {
    private final Texts texts;

    TextMessages(Texts texts) {
        this.texts = texts;
    }

    @Override
    public @Nullable String getMessage(
            String code,
            Object @Nullable [] arguments,
            @Nullable String fallback,
            @Nullable Locale locale) {
        return texts.find(language(locale), code)
                .map(text -> Texts.fill(text, numbered(arguments)))
                .orElse(fallback);
    }

    @Override
    public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        return texts.find(language(locale), code)
                .map(text -> Texts.fill(text, numbered(arguments)))
                .orElseThrow(() -> new NoSuchMessageException(code));
    }

    @Override
    public String getMessage(MessageSourceResolvable wanted, @Nullable Locale locale) {
        return codes(wanted)
                .flatMap(code -> texts.find(language(locale), code).stream())
                .findFirst()
                .map(text -> Texts.fill(text, numbered(wanted.getArguments())))
                .orElseGet(() -> String.valueOf(wanted.getDefaultMessage()));
    }

    private static Stream<String> codes(MessageSourceResolvable wanted) {
        var codes = wanted.getCodes();
        return codes == null ? Stream.empty() : Arrays.stream(codes);
    }

    private static Language language(@Nullable Locale locale) {
        return locale == null ? Language.EN : Language.of(locale);
    }

    private static Map<String, String> numbered(Object @Nullable [] arguments) {
        if (arguments == null) return Map.of();
        var values = new HashMap<String, String>();
        for (var i = 0; i < arguments.length; i++)
            values.put(Integer.toString(i), String.valueOf(arguments[i]));
        return values;
    }
}
