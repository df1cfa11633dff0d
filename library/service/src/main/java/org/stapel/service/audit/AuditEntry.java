package org.stapel.service.audit;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// An act in the trail.
///
/// @param sequence 1, 2, 3 … within the organisation
/// @param previousHash the hash of the entry before, 64 zeros for the first
/// @param hash SHA-256, in hex, over a JSON array of all other members in a fixed order
public record AuditEntry(long sequence, AuditDraft draft, String previousHash, String hash) {
    static final String BEGINNING = "0".repeat(64);

    static AuditEntry after(AuditHead head, AuditDraft draft) {
        long sequence = head.sequence() + 1;
        return new AuditEntry(sequence, draft, head.hash(), hash(sequence, draft, head.hash()));
    }

    boolean isUnaltered() {
        return hash.equals(hash(sequence, draft, previousHash));
    }

    AuditHead asHead() {
        return new AuditHead(draft.organisation(), sequence, hash);
    }

    private static String hash(long sequence, AuditDraft draft, String previousHash) {
        List<String> members = new ArrayList<>();
        members.add(Long.toString(sequence));
        members.add(previousHash);
        members.add(draft.id());
        members.add(draft.at().toString());
        members.add(draft.actor());
        members.add(draft.organisation());
        members.add(draft.action());
        members.add(draft.subject());
        draft.sortedDetails()
                .forEach((name, value) -> {
                    members.add(name);
                    members.add(value);
                });
        return sha256(JsonMapper.shared().writeValueAsString(members));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
