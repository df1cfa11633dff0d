package org.stapel.schemas.planted;

import org.stapel.credential.encoding.Bytes;

record DependsOutward(Bytes bytes) {}
