package org.stapel.samples.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.samples.demo.Http;
import org.stapel.samples.world.World;

import tools.jackson.databind.JsonNode;

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
}
