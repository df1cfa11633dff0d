package org.stapel.issuer.planted.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.stapel.issuer.planted.store.Rows;

public class RowsController {
    @Autowired @Nullable Rows rows;
}
