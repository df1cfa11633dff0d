package org.stapel.credential.verification.check;

import org.stapel.credential.verification.CheckName;
import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.Purpose;

import java.util.List;

/// The award must keep to the agreements on its kind; a broken rule is a remark to an employer and
/// a reason to refuse for an admission officer.
public record FitsProfile(ProfileRules rules) implements CheckProven {
    @Override
    public CheckName name() {
        return CheckName.PROFILE;
    }

    @Override
    public Finding check(Proven proven) {
        if (proven.content().kind().isEmpty())
            return Answer.unknown(name(), "award_kind_unknown").finding();
        ProfileRules.Answered rules = this.rules.ask(proven.content());
        return answer(rules, proven.examined().purpose())
                .evidence("profiles", String.join(", ", rules.profiles()))
                .finding();
    }

    private Answer answer(ProfileRules.Answered rules, Purpose purpose) {
        if (!rules.errors().isEmpty()) {
            Answer answer =
                    purpose.requires(name())
                            ? Answer.failed(name(), "profile_error")
                            : Answer.remark(name(), "profile_error");
            return broken(answer, rules.errors());
        }
        if (!rules.warnings().isEmpty())
            return broken(Answer.remark(name(), "profile_warning"), rules.warnings());
        if (rules.profiles().isEmpty())
            return Answer.of(name(), Finding.Result.PASSED, "no_profile");
        if (!rules.unchecked().isEmpty())
            return Answer.remark(name(), "profile_partly_checked")
                    .evidence("unchecked", String.join(", ", rules.unchecked()));
        return Answer.passed(name());
    }

    private static Answer broken(Answer answer, List<String> ruleIds) {
        return answer.parameter("rule", ruleIds.getFirst())
                .evidence("rules", String.join(", ", ruleIds));
    }
}
