package org.stapel.credential.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.Assessment;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.CountryCode;
import org.stapel.credential.model.Ects;
import org.stapel.credential.model.IscedField;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.model.Participation;
import org.stapel.credential.rendering.openbadge.OpenBadgeRenderer;
import org.stapel.credential.rendering.sdjwtvc.EuLearningCredentialRenderer;
import org.stapel.credential.rendering.sdjwtvc.SdJwtVcRenderer;

import tools.jackson.databind.JsonNode;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Walks every element of an award in which everything is set.
class NothingIsSilentlyLostTest {

    record Leaf(String pointer, Object value) {}

    static Stream<Renderer> renderers() {
        return Stream.of(
                new OpenBadgeRenderer(), new SdJwtVcRenderer(), new EuLearningCredentialRenderer());
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void every_element_is_in_the_credential_or_in_the_loss_report(Renderer renderer) {
        Rendering.Rendered rendered = render(renderer);
        Set<String> carried = Set.copyOf(scalars(rendered.claims()).toList());
        assertThat(leaves("", SampleAwards.everything()))
                .allSatisfy(leaf ->
                        assertThat(isCarried(leaf, carried) || isNamed(leaf, rendered))
                                .as(leaf.toString())
                                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void what_is_left_out_is_really_not_there(Renderer renderer) {
        Rendering.Rendered rendered = render(renderer);
        Set<String> carried = Set.copyOf(scalars(rendered.claims()).toList());
        List<String> leftOut =
                rendered.losses().losses().stream()
                        .filter(loss -> loss.degree() == LossReport.Degree.LEFT_OUT)
                        .map(LossReport.Loss::pointer)
                        .toList();
        assertThat(leaves("", SampleAwards.everything()))
                .filteredOn(leaf -> leaf.pointer().startsWith("/learner"))
                .filteredOn(leaf -> leftOut.contains(leaf.pointer()))
                .noneMatch(leaf -> isCarried(leaf, carried));
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void every_loss_points_at_an_element_that_is_there(Renderer renderer) {
        List<String> pointers = leaves("", SampleAwards.everything()).map(Leaf::pointer).toList();
        assertThat(render(renderer).losses().losses())
                .allSatisfy(loss ->
                        assertThat(pointers)
                                .anyMatch(pointer -> isWithin(pointer, loss.pointer())));
    }

    private static Rendering.Rendered render(Renderer renderer) {
        Rendering rendering =
                renderer.render(
                        SampleAwards.linted(SampleAwards.everything()), SampleAwards.bound());
        assertThat(rendering).isInstanceOf(Rendering.Rendered.class);
        return (Rendering.Rendered) rendering;
    }

    private static boolean isNamed(Leaf leaf, Rendering.Rendered rendered) {
        return rendered.losses().losses().stream()
                .anyMatch(loss -> isWithin(leaf.pointer(), loss.pointer()));
    }

    private static boolean isWithin(String pointer, String loss) {
        return pointer.equals(loss) || pointer.startsWith(loss + "/");
    }

    private static boolean isCarried(Leaf leaf, Set<String> carried) {
        List<String> shapes = shapes(leaf.value());
        return carried.stream().anyMatch(value -> shapes.stream().anyMatch(value::contains));
    }

    private static List<String> shapes(Object value) {
        AwardTerms terms = new AwardTerms(SampleAwards.BASE);
        return switch (value) {
            case Assessment.Type type -> List.of(type.name(), terms.assessment(type));
            case Participation form -> List.of(form.name(), terms.participation(form));
            case Assessment.Supervision kind -> List.of(kind.name(), terms.supervision(kind));
            case Bytes digest -> List.of(digest.hex());
            default -> List.of(value.toString());
        };
    }

    private static Stream<String> scalars(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().flatMap(NothingIsSilentlyLostTest::scalars)
                : Stream.of(node.asString());
    }

    private static Stream<Leaf> leaves(String pointer, Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.stream().flatMap(inner -> leaves(pointer, inner));
            case Set<?> set -> set.stream().map(element -> new Leaf(pointer, element));
            case Collection<?> list -> indexed(pointer, List.copyOf(list));
            case LocalizedText text -> byLanguage(pointer, text.byLanguage());
            case AwardId _, CountryCode _, Ects _, IscedField _ ->
                    Stream.of(new Leaf(pointer, value));
            case Record whole -> components(pointer, whole);
            default -> Stream.of(new Leaf(pointer, value));
        };
    }

    private static Stream<Leaf> indexed(String pointer, List<?> list) {
        return IntStream.range(0, list.size())
                .boxed()
                .flatMap(i -> leaves(pointer + "/" + i, list.get(i)));
    }

    private static Stream<Leaf> byLanguage(String pointer, Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> new Leaf(pointer + "/" + entry.getKey(), entry.getValue()));
    }

    private static Stream<Leaf> components(String pointer, Record whole) {
        return Stream.of(whole.getClass().getRecordComponents())
                .flatMap(component ->
                        leaves(pointer + "/" + component.getName(), valueOf(whole, component)));
    }

    private static Object valueOf(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }
}
