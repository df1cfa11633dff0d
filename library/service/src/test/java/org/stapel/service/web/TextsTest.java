package org.stapel.service.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

class TextsTest {
    private final Texts texts = new Texts(List.of(new TextBundle("i18n/service")));

    @Test
    void every_text_of_the_service_is_there_in_every_language() {
        for (var language : Language.values())
            assertThat(texts.text(language, "sign-in.title")).isNotBlank();
    }

    @Test
    void a_text_that_misses_in_a_language_refuses_the_start() {
        assertThatThrownBy(() -> new Texts(List.of(new TextBundle("i18n/uneven"))))
                .hasMessageContaining("only-english")
                .hasMessageContaining("nl");
    }

    @Test
    void dates_are_written_out() {
        var date = LocalDate.of(2026, 11, 23);
        assertThat(texts.date(Language.NL, date)).isEqualTo("23 november 2026");
        assertThat(texts.date(Language.EN, date)).isEqualTo("23 November 2026");
    }

    @Test
    void times_are_in_the_zone_of_the_reader() {
        var instant = Instant.parse("2026-11-23T19:41:00Z");
        assertThat(texts.dateTime(Language.EN, instant, ZoneId.of("Europe/Brussels")))
                .isEqualTo("23 November 2026, 20:41");
    }

    @Test
    void a_value_is_never_read_as_a_placeholder() {
        assertThat(Texts.fill("{a} {b} {c}", Map.of("a", "{b}", "b", "$1")))
                .isEqualTo("{b} $1 {c}");
    }
}
