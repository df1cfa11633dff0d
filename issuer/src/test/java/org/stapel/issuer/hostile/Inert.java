package org.stapel.issuer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Whether a page, as a browser understands it, shows what was sent as text and as nothing else.
final class Inert {
    /// In every payload.
    static final String MARK = "PWN";

    /// What a browser would have evaluated.
    private static final String EVALUATED = "275482092";

    private static final Set<String> NEVER =
            Set.of(
                    "iframe",
                    "object",
                    "embed",
                    "base",
                    "style",
                    "template",
                    "math",
                    "audio",
                    "video",
                    "marquee",
                    "frame",
                    "frameset",
                    "foreignobject",
                    "animate",
                    "image",
                    "noscript",
                    "xss",
                    "source");

    /// Where text may stand in an attribute.
    private static final Set<String> OF_TEXT = Set.of("value", "aria-label", "title", "content");

    /// Where an address of ours may stand; a random id in it can spell the mark.
    private static final Set<String> OF_OURS = Set.of("href", "action");

    private Inert() {}

    /// Nothing in it runs, loads or leads elsewhere because of what was sent.
    static void assertInert(Document page) {
        assertThat(page.html()).doesNotContain(EVALUATED);
        for (Element element : page.getAllElements()) assertInert(element);
        assertThat(page.select("meta[http-equiv]")).isEmpty();
    }

    private static void assertInert(Element element) {
        assertThat(element.normalName()).matches("#root|[a-z][a-z0-9]*").isNotIn(NEVER);
        for (Attribute each : element.attributes()) assertInert(each);
        assertThat(data(element)).noneMatch(text -> text.contains(MARK));
        if (element.normalName().equals("script"))
            assertThat(element.attr("src")).startsWith("/").doesNotStartWith("//");
    }

    private static Stream<String> data(Element element) {
        return element.dataNodes().stream().map(DataNode::getWholeData);
    }

    private static void assertInert(Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        assertThat(name).matches("[a-z:-]+|viewBox").doesNotStartWith("on").isNotEqualTo("style");
        assertThat(name).isNotIn("srcdoc", "formaction", "ping", "autofocus");
        if (OF_OURS.contains(name) && value.startsWith("/"))
            assertThat(value).doesNotContainPattern("[\\s<>\"`\\\\]");
        else if (!OF_TEXT.contains(name)) assertThat(value).doesNotContain(MARK);
        if (List.of("href", "src", "action").contains(name))
            assertThat(value).matches("(?s)(/[^/].*|/|#.*|https?:.*|mailto:.*)");
    }

    /// Whether a text or a field of the page says exactly this.
    static boolean says(Document page, String text) {
        return Stream.concat(
                        page.getAllElements().stream().map(Element::wholeOwnText),
                        page.select("[value]").stream().map(element -> element.attr("value")))
                .anyMatch(shown -> shown.contains(text));
    }
}
