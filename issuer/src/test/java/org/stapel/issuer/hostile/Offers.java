package org.stapel.issuer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.stapel.issuer.Browser;
import org.stapel.issuer.Multipart;
import org.stapel.issuer.batch.BatchId;
import org.stapel.issuer.batch.Work;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/// A catalogue and a file of results with a payload in each of their texts.
record Offers(Scene.Cast cast, String payload) {
    private static final String BATCHES = Scene.HOME + "/batches";

    /// In the console.
    Browser.Page catalogue() {
        load();
        return cast.registrar().get(Scene.HOME + "/catalogue");
    }

    /// For everybody, searched by the payload.
    Browser.Page found() {
        load();
        String words = URLEncoder.encode(payload, StandardCharsets.UTF_8);
        return cast.someone().get("/catalogue?q=" + words);
    }

    /// One offer, for everybody.
    Browser.Page shown() {
        load();
        return cast.someone().get("/i/zilverbeek/catalogue/unit/U1");
    }

    private void load() {
        ObjectNode catalogue = JsonMapper.shared().createObjectNode();
        ObjectNode unit = catalogue.putArray("units").addObject();
        unit.put("id", "U1").put("version", "2026");
        for (String text : new String[] {"title", "description"})
            unit.putObject(text).put("nl", payload).put("en", payload);
        unit.putArray("outcomes")
                .addObject()
                .putObject("statement")
                .put("nl", payload)
                .put("en", payload);
        catalogue.putArray("modules");
        catalogue.putArray("procedures");
        var answer = cast.client().put("/api/institutions/zilverbeek/catalogue", catalogue);
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    /// How the columns of a file are understood.
    Browser.Page columns() {
        var list = cast.registrar().get(BATCHES);
        var file = new Multipart.Upload("file", "juni.csv", "text/csv", csv());
        return cast.registrar().upload(list, BATCHES, Map.of(), file);
    }

    /// Its rows, each with what is wrong.
    Browser.Page rows() {
        var columns = columns();
        String batch = columns.path().replaceFirst("\\?.*", "");
        cast.registrar().submit(columns, batch + "/columns", Map.of());
        var id = new BatchId(batch.replaceFirst(".*/", ""));
        cast.issuer().bean(Work.class).await(id, Duration.ofSeconds(30));
        return cast.registrar().get(batch);
    }

    private String csv() {
        String one = "\"" + payload.replace("\"", "\"\"") + "\"";
        return "studentnummer;naam;voornaam;code;resultaat;datum;"
                + one
                + "\r\n"
                + String.join(";", one, one, one, one, "14", "2026-06-30", one)
                + "\r\n";
    }
}
