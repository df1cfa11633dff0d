package org.stapel.credential.verification.check;

import org.stapel.credential.securing.sdjwt.KeyBindingCheck;
import org.stapel.credential.securing.sdjwt.SdJwt;
import org.stapel.credential.verification.CheckName;
import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.HolderChallenge;
import org.stapel.credential.verification.Purpose;

import java.util.Optional;

/// Whoever presents must hold the key that the issuer named (RFC 9901 section 7.3).
///
/// A proof that is there is always checked; one that nobody asked for shows a key, but not that it
/// is shown here and now, and so answers "cannot say".
public record HeldByPresenter(KeyBindingCheck keyBinding) implements CheckProven {
    @Override
    public CheckName name() {
        return CheckName.HOLDER_BINDING;
    }

    @Override
    public Finding check(Proven proven) {
        Examined examined = proven.examined();
        Optional<SdJwt.Parsed> presented =
                examined.received().sdJwt().filter(sdJwt -> sdJwt.keyBinding().isPresent());
        if (presented.isEmpty()) return withoutProof(examined.purpose());
        return switch (checked(examined, presented.get())) {
            case KeyBindingCheck.Broken(var code, var why) ->
                    Answer.failed(name(), code.equals("kb_key") ? "holder_key" : code)
                            .evidence("reason", why)
                            .finding();
            case KeyBindingCheck.Holds(var key) -> {
                Answer answer =
                        examined.challenge().isPresent()
                                ? Answer.passed(name())
                                : Answer.unknown(name(), "holder_not_challenged");
                yield answer.evidence("holder_key", key.thumbprint().base64Url()).finding();
            }
        };
    }

    private KeyBindingCheck.Outcome checked(Examined examined, SdJwt.Parsed presented) {
        return keyBinding.check(
                presented,
                examined.challenge().map(HolderChallenge::audience),
                examined.challenge().map(HolderChallenge::nonce),
                examined.now());
    }

    private Finding withoutProof(Purpose purpose) {
        return purpose.requires(name())
                ? Answer.failed(name(), "kb_missing").finding()
                : Answer.notAsked(name(), "holder_not_asked").finding();
    }
}
