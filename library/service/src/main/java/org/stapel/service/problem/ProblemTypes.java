package org.stapel.service.problem;

import java.util.List;

/// The problem types of one feature, contributed as a bean.
@FunctionalInterface
public interface ProblemTypes {
    List<ProblemType> types();
}
