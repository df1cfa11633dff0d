package org.stapel.samples.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

import java.util.List;

/// What every page must be: accessible by WCAG 2.2 AA as far as a machine can tell, without an
/// error in the browser's console, not wider than the screen.
record GoodPages(Chromium chromium) {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    void assertGood(Page page) {
        List<String> violations =
                new AxeBuilder(page)
                        .withTags(WCAG).analyze().getViolations().stream()
                                .map(GoodPages::told)
                                .toList();
        assertThat(violations).as(page.url()).isEmpty();
        assertThat(chromium.consoleErrors()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(page.url() + " is not wider than the screen")
                .isEqualTo(true);
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
    }
}
