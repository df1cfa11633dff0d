package org.stapel.credential.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.rendering.openbadge.OpenBadgeRenderer;
import org.stapel.credential.rendering.sdjwtvc.EuLearningCredentialRenderer;
import org.stapel.credential.rendering.sdjwtvc.SdJwtVcRenderer;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;

/// M01 in each format, against a file; `-Dstapel.golden.write=true` writes the files anew.
class GoldenRenderingTest {

    private static final Path FILES = Path.of("src/test/resources/rendering");

    static Stream<Renderer> renderers() {
        return Stream.of(
                new OpenBadgeRenderer(), new SdJwtVcRenderer(), new EuLearningCredentialRenderer());
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void the_first_sample_award_renders_as_the_file_says(Renderer renderer) throws IOException {
        String rendered = describe(renderer);
        Path file = FILES.resolve("M01." + renderer.format().code() + ".json");
        if (Boolean.getBoolean("stapel.golden.write")) Files.writeString(file, rendered);
        assertThat(StrictJson.parse(rendered)).isEqualTo(StrictJson.parse(Files.readString(file)));
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void rendering_twice_gives_the_same(Renderer renderer) {
        assertThat(describe(renderer)).isEqualTo(describe(renderer));
    }

    private static String describe(Renderer renderer) {
        Rendering rendering =
                renderer.render(
                        SampleAwards.linted(SampleAwards.programmingBasics()),
                        SampleAwards.bound());
        Rendering.Rendered rendered = (Rendering.Rendered) rendering;
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode whole = mapper.createObjectNode();
        whole.set("claims", rendered.claims());
        whole.set(
                "selectivelyDisclosable",
                mapper.valueToTree(new TreeSet<>(rendered.selectivelyDisclosable())));
        whole.set("losses", mapper.valueToTree(rendered.losses().losses()));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(whole) + "\n";
    }
}
