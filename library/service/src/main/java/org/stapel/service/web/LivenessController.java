package org.stapel.service.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LivenessController {
    @Operation(summary = "Answers while the process can answer at all")
    @GetMapping(path = "/livez", produces = MediaType.TEXT_PLAIN_VALUE)
    String live() {
        return "ok";
    }
}
