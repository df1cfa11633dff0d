package org.stapel.verifier.planted.unmarked;

record Anything(int count) {}
