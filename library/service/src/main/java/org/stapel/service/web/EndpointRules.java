package org.stapel.service.web;

import java.util.List;

/// The rules of one feature's endpoints, contributed as a bean.
@FunctionalInterface
public interface EndpointRules {
    List<EndpointRule> rules();
}
