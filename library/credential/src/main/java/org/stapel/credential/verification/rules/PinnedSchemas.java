package org.stapel.credential.verification.rules;

import org.stapel.credential.profile.SchemaCheck;
import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.credential.verification.CredentialContent;
import org.stapel.credential.verification.check.SchemaRules;
import org.stapel.credential.verification.received.Received;

/// Holds a credential against the pinned schema of its format; an address in the credential is
/// never followed.
public record PinnedSchemas(SchemaCheck schemas) implements SchemaRules {
    @Override
    public Answered ask(Received.Legible signed, CredentialContent content) {
        return content.format()
                .<Answered>map(format -> checked(signed, schemaOf(format)))
                .orElseGet(() -> new NoSchema(typeOf(signed)));
    }

    private Answered checked(Received.Legible signed, String schema) {
        return new Checked(
                schema,
                schemas.violations(schema, signed.credential()).stream()
                        .map(violation -> violation.code() + " " + violation.pointer())
                        .toList());
    }

    private static String schemaOf(CredentialFormat format) {
        return switch (format) {
            case OPEN_BADGE -> "open-badge-3.0";
            case SD_JWT_VC -> "sd-jwt-vc";
            case EU_LEARNING_CREDENTIAL -> "eu-learning-credential-presented";
        };
    }

    private static String typeOf(Received.Legible signed) {
        return signed.credential()
                .path("vct")
                .asString(signed.credential().path("type").toString());
    }
}
