package org.stapel.verifier.stacking.rulebook;

import org.stapel.verifier.stacking.check.CheckQualification.Wrong;

import tools.jackson.databind.JsonNode;

import java.util.regex.Pattern;

/// Ids that stand in an address: of letters, digits and `. _ ~ -`, at most 80 characters.
final class Names {
    private static final Pattern ADDRESSABLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]{0,79}");

    private Names() {}

    /// Whether it may stand in an address, and is the same in the address and in the content.
    static boolean fits(String inAddress, JsonNode inContent) {
        return isAddressable(inAddress) && inAddress.equals(inContent.stringValue());
    }

    static boolean isAddressable(String name) {
        return ADDRESSABLE.matcher(name).matches();
    }

    /// What is answered when it does not fit.
    static Wrong wrong(String pointer) {
        return new Wrong("address_mismatch", pointer);
    }
}
