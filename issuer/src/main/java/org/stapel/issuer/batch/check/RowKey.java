package org.stapel.issuer.batch.check;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.batch.row.RowInput;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.privacy.Pseudonyms;

import java.text.Normalizer;
import java.util.Locale;

/// The reference of what a row awards, the same each time the row is uploaded: offer, version, exam
/// period and a keyed digest of learner and kind, as in `G02-2025-2026-JUN-7K3MP2QX4D`.
record RowKey(Pseudonyms pseudonyms, InstitutionId institution) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final int LONGEST_PART = 40;

    String of(RowInput row, Offer awarded) {
        String period = row.period().orElseGet(() -> row.awardedDate().toString().substring(0, 7));
        return String.join(
                "-",
                part(awarded.id()),
                part(awarded.version()),
                part(period.toUpperCase(Locale.ROOT)),
                digest(
                        String.join(
                                "\n",
                                institution.value(),
                                awarded.kind().name(),
                                awarded.id(),
                                awarded.version(),
                                period.strip().toUpperCase(Locale.ROOT),
                                row.learner())));
    }

    private String digest(String text) {
        byte[] mac = pseudonyms.mac("batch-row", Bytes.utf8(text)).toArray();
        long bits = 0;
        for (int i = 0; i < 8; i++) bits = bits << 8 | (mac[i] & 0xFF);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < LENGTH; i++)
            out.append(ALPHABET.charAt((int) (bits >>> (59 - 5 * i) & 31)));
        return out.toString();
    }

    private static String part(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^A-Za-z0-9-]", "");
        return plain.length() > LONGEST_PART ? plain.substring(0, LONGEST_PART) : plain;
    }
}
