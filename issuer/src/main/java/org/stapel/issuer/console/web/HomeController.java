package org.stapel.issuer.console.web;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.desk.web.Redirects;
import org.stapel.service.account.Actor;

import java.util.Optional;

/// The bare address of the installation: staff go to their work, others to what can be learned.
@Controller
@Hidden
class HomeController {
    @GetMapping("/")
    ModelAndView home(Optional<Actor> actor) {
        return Redirects.to(actor.isPresent() ? "/console" : "/catalogue");
    }
}
