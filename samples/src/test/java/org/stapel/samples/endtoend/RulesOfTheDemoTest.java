package org.stapel.samples.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.samples.demo.Http;
import org.stapel.samples.world.World;

import tools.jackson.databind.JsonNode;

import java.util.Map;

/// The verifier of the demo knows the rules of the fictional world from its first start.
class RulesOfTheDemoTest {
    @Test
    void every_qualification_is_there_as_the_world_has_it() throws Exception {
        Http verifier = Http.to(RunningDemo.shared().settings().verifier());

        for (JsonNode qualification : World.load().qualifications()) {
            String id = qualification.path("id").stringValue();
            var kept = verifier.get("/api/qualifications/" + id, "application/json");
            assertThat(Http.json(kept, 200)).isEqualTo(qualification);
        }
    }

    @Test
    void what_fien_was_awarded_adds_up_on_the_page() throws Exception {
        var demo = RunningDemo.shared();
        var desk = new Desk(demo);
        StringBuilder credentials = new StringBuilder();
        for (String award : new String[] {"M01", "M02", "M03", "M04", "M12"})
            credentials.append(desk.credential(award, "openbadge-3.0")).append("\n\n");
        var page =
                Http.to(demo.settings().verifier())
                        .postForm(
                                "/stack?lang=en",
                                Map.of(
                                        "credential",
                                        credentials.toString(),
                                        "qualification",
                                        "Q-GRAD"),
                                Map.of("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("36 of 120 studiepunten covered")
                .contains("18 you hold, 18 by exemptions that you can ask for");
    }
}
