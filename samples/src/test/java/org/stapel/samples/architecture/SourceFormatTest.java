package org.stapel.samples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Every source file is laid out by google-java-format, style AOSP; `mvn -Pformat` does it (README,
/// section Developing).
class SourceFormatTest {
    @Test
    void every_source_file_is_formatted() throws IOException {
        List<Path> sources = JavaSources.of(JavaSources.projectRoot());

        assertThat(sources).hasSizeGreaterThan(50);
        assertThat(sources.stream().filter(SourceFormatTest::differs)).isEmpty();
    }

    @Test
    void a_badly_laid_out_source_is_noticed() throws FormatterException {
        String source = "class A{int a ;}";

        assertThat(format(source)).isNotEqualTo(source);
    }

    private static boolean differs(Path source) {
        try {
            String text = Files.readString(source);
            return !format(text).equals(text);
        } catch (IOException | FormatterException e) {
            throw new IllegalStateException("cannot format " + source, e);
        }
    }

    static String format(String source) throws FormatterException {
        JavaFormatterOptions aosp =
                JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build();
        return new Formatter(aosp).formatSourceAndFixImports(source);
    }
}
