package org.stapel.service.access;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.stapel.service.account.Actor;
import org.stapel.service.account.Role;
import org.stapel.service.limit.BodyLimit;
import org.stapel.service.limit.Limits;
import org.stapel.service.store.StoreUnavailable;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRule;
import org.stapel.service.web.EndpointRules;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/// The smallest service on the shared chain: one endpoint of each kind.
@SpringBootApplication(scanBasePackages = "org.stapel.service")
class TinyService {
    @Bean
    EndpointRules tinyEndpoints() {
        return () ->
                List.of(
                        EndpointRule.get("/public", Access.everyone()),
                        EndpointRule.post("/api/public", Access.everyone()),
                        EndpointRule.post("/api/small", Access.everyone()),
                        EndpointRule.post("/api/large", Access.everyone()),
                        EndpointRule.post("/api/json", Access.everyone()),
                        EndpointRule.post("/api/upload", Access.everyone()),
                        EndpointRule.get("/api/failing", Access.everyone()),
                        EndpointRule.get("/api/refusing", Access.everyone()),
                        EndpointRule.get("/api/storeless", Access.everyone()),
                        EndpointRule.get("/number/{number}", Access.everyone()),
                        EndpointRule.get("/me", Access.signedIn()),
                        new EndpointRule(HttpMethod.POST, "/me", Access.signedIn()),
                        EndpointRule.get("/api/me", Access.signedIn()),
                        EndpointRule.get(
                                "/api/i/{institution}/awards",
                                Access.rolesIn("institution", Role.REGISTRAR)));
    }

    @Bean
    BodyLimit large() {
        return new BodyLimit("/api/large", Limits.VERIFICATION_BODY);
    }

    @Bean
    BodyLimit json() {
        return new BodyLimit("/api/json", Limits.VERIFICATION_BODY);
    }

    @Bean
    BodyLimit upload() {
        return new BodyLimit("/api/upload", Limits.UPLOAD);
    }

    @Controller
    static class TinyController {
        record Thing(String name, int count, Map<String, String> more) {}

        @ResponseBody
        @GetMapping({"/public", "/api/i/{institution}/awards"})
        String open() {
            return "<p>open</p>";
        }

        @ResponseBody
        @PostMapping("/api/public")
        Thing echo(@RequestBody Thing thing) {
            return thing;
        }

        @ResponseBody
        @PostMapping({"/api/small", "/api/large"})
        int large(@RequestBody byte[] content) {
            return content.length;
        }

        @ResponseBody
        @PostMapping("/api/json")
        String json(@RequestBody JsonNode json) {
            return json.getNodeType().name();
        }

        @ResponseBody
        @PostMapping("/api/upload")
        long upload(@RequestParam MultipartFile file) {
            return file.getSize();
        }

        @ResponseBody
        @GetMapping("/api/failing")
        String failing() {
            throw new IllegalStateException("secret-in-message");
        }

        @ResponseBody
        @GetMapping("/api/refusing")
        String refusing(@RequestParam String value) {
            throw new IllegalArgumentException("not a value: " + value);
        }

        @ResponseBody
        @GetMapping("/api/storeless")
        String storeless() {
            throw new StoreUnavailable(
                    "storage_unavailable", "no answer", new IllegalStateException());
        }

        @ResponseBody
        @GetMapping("/number/{number}")
        int number(@PathVariable int number) {
            return number;
        }

        @ResponseBody
        @GetMapping({"/me", "/api/me"})
        String me(Actor actor) {
            return actor.name();
        }

        @ResponseBody
        @PostMapping("/me")
        String change(Actor actor) {
            return "changed by " + actor.name();
        }
    }
}
