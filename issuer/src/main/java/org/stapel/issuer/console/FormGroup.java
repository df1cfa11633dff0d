package org.stapel.issuer.console;

import java.util.List;

/// What the award form asks for under one heading.
public record FormGroup(String name, List<FormItem> items) {
    public FormGroup {
        items = List.copyOf(items);
    }
}
