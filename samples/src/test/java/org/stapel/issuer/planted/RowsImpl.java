package org.stapel.issuer.planted;

record RowsImpl(int count) {}
