package org.stapel.issuer.console.web;

import org.stapel.issuer.Browser;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.award.store.FillStore;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.service.account.Role;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Measures by hand how long pages take at a hundred thousand awards; no test, since the answer is
/// that of the machine. Arguments: how many awards, and the data directory.
public final class MeasureList {
    private static final String HOME = "/console/zilverbeek";
    private static final int TIMES = 7;

    private MeasureList() {}

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        Path data = Path.of(arguments[1]);
        boolean filled = Files.exists(data.resolve("filled"));
        try (var issuer = new RunningIssuer(data)) {
            if (!filled) {
                issuer.institution("zilverbeek", "Hogeschool Zilverbeek", Approval.NONE);
                new FillStore(issuer).with(count);
                Files.createFile(data.resolve("filled"));
            }
            var reader = issuer.person("zilverbeek", Role.AUDITOR);
            pages(reader, count).forEach((what, path) -> tell(what, reader, path));
        }
    }

    private static Map<String, String> pages(Browser reader, int count) {
        Map<String, String> pages = new LinkedHashMap<>();
        int middle = count / 2;
        pages.put("first page", HOME);
        pages.put("reference", HOME + "?q=MANY-" + middle);
        pages.put("learner number", HOME + "?q=MANY-L" + middle);
        pages.put("name", HOME + "?q=" + FillStore.family(middle));
        pages.put("name, a common beginning", HOME + "?q=kar");
        pages.put(
                "two words",
                HOME + "?q=" + FillStore.given(middle) + "+" + FillStore.family(middle));
        pages.put("name of nobody with that beginning", HOME + "?q=karimotex");
        pages.put("revoked only", HOME + "?standing=REVOKED");
        pages.put("revoked of a year", HOME + "?standing=REVOKED&year=2021");
        pages.put("kind and year", HOME + "?kind=CREDIT_CERTIFICATE&year=2020");
        pages.put("unit", HOME + "?offer=G7");
        pages.put("valid in an early year, by unit", HOME + "?standing=VALID&year=2020&offer=G7");
        pages.put("deep page", deep(reader));
        pages.put("figures of a year", HOME + "/figures?year=2021");
        return pages;
    }

    /// Behind the oldest awards but a few: the list of the first year, which lies at the end.
    private static String deep(Browser reader) {
        var page = reader.get(HOME + "?year=2020").parsed();
        String next = page.select("a[href*=after]").attr("href");
        return HOME + "?after=" + next.replaceFirst(".*after=", "");
    }

    private static void tell(String what, Browser reader, String path) {
        long[] millis = new long[TIMES];
        int found = 0;
        for (int i = 0; i < TIMES; i++) {
            long from = System.nanoTime();
            var page = reader.get(path);
            millis[i] = (System.nanoTime() - from) / 1_000_000;
            found = page.parsed().select("ul.awards > li, table.figures tbody tr").size();
        }
        Arrays.sort(millis);
        System.err.printf(
                "@@ %s: %d ms (best %d, worst %d), rows %d%n",
                what, millis[TIMES / 2], millis[0], millis[TIMES - 1], found);
    }
}
