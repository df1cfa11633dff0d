package org.stapel.service.access;

import io.swagger.v3.oas.annotations.Hidden;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

@Controller
@Hidden
class SignInController {
    @GetMapping("/sign-in")
    ModelAndView form(@RequestParam(defaultValue = "/") String next, HttpServletRequest request) {
        return new ModelAndView(
                "sign-in",
                Map.of(
                        "next", AfterSignIn.safe(next),
                        "failed", request.getParameter("failed") != null,
                        "out", request.getParameter("out") != null));
    }
}
