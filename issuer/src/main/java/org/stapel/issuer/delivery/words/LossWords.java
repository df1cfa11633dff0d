package org.stapel.issuer.delivery.words;

import org.stapel.credential.rendering.LossReport;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A loss report in words: one sentence for each way of losing, naming the parts.
public record LossWords(Texts texts, Language language) {
    public List<String> of(LossReport report) {
        Map<String, Set<String>> parts = new LinkedHashMap<>();
        for (LossReport.Loss loss : report.losses())
            parts.computeIfAbsent(way(loss), _ -> new LinkedHashSet<>()).add(part(loss.pointer()));
        return parts.entrySet().stream()
                .map(entry ->
                        texts.sentence(
                                language,
                                "delivery.loss." + entry.getKey(),
                                Map.of("parts", String.join(", ", entry.getValue()))))
                .toList();
    }

    private String way(LossReport.Loss loss) {
        return texts.find(language, "delivery.loss." + loss.code()).isPresent()
                ? loss.code()
                : switch (loss.degree()) {
                    case LEFT_OUT -> "left_out";
                    case REDUCED -> "reduced";
                    case PREVENTS -> "prevents";
                };
    }

    /// The most specific name that there is: `/learner/birthDate`, else `/learner`.
    private String part(String pointer) {
        String path = pointer.replaceAll("/[0-9]+", "").replaceFirst("^/", "").replace('/', '.');
        while (!path.isEmpty()) {
            Optional<String> name = texts.find(language, "delivery.part." + path);
            if (name.isPresent()) return name.get();
            path = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
        }
        return texts.text(language, "delivery.part.whole");
    }
}
