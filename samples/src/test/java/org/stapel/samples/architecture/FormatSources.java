package org.stapel.samples.architecture;

import com.google.googlejavaformat.java.FormatterException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Formats every source file in place: `mvn -Pformat`.
final class FormatSources {
    private FormatSources() {}

    public static void main(String[] arguments) throws IOException, FormatterException {
        for (Path source : JavaSources.of(Path.of(arguments[0]))) {
            String text = Files.readString(source);
            String formatted = SourceFormatTest.format(text);
            if (!formatted.equals(text)) Files.writeString(source, formatted);
        }
    }
}
