package org.stapel.verifier.stacking;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.verification.Purpose;
import org.stapel.credential.verification.Report;
import org.stapel.service.limit.Limits;
import org.stapel.verifier.stacking.engine.EvaluateStack;
import org.stapel.verifier.stacking.engine.Evaluation;
import org.stapel.verifier.stacking.rule.Qualification;
import org.stapel.verifier.stacking.world.Achievement;
import org.stapel.verifier.stacking.world.Equivalence;
import org.stapel.verifier.stacking.world.StackingWorld;
import org.stapel.verifier.verification.CheckSubmission;
import org.stapel.verifier.verification.Submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;

/// Checks what a learner hands in and says what it adds up to toward a qualification; keeps
/// nothing.
public final class AddUp {
    /// Credentials that may be handed in together.
    public static final int MOST = 40;

    private static final int AT_ONCE = 8;

    private final CheckSubmission checking;
    private final ReadAchievement reading;
    private final Qualifications qualifications;
    private final Equivalences equivalences;
    private final AssociationMembers associations;
    private final EvaluateStack evaluating;

    public AddUp(
            CheckSubmission checking,
            ReadAchievement reading,
            Qualifications qualifications,
            Equivalences equivalences,
            AssociationMembers associations,
            EvaluateStack evaluating) {
        this.checking = checking;
        this.reading = reading;
        this.qualifications = qualifications;
        this.equivalences = equivalences;
        this.associations = associations;
        this.evaluating = evaluating;
    }

    /// What became of one thing that was handed in.
    public sealed interface Looked {
        /// @param unverifiedCredential what was checked; empty where it was a PDF that was changed
        record Checked(Holding holding, Optional<String> unverifiedCredential) implements Looked {}

        /// No credential was found; the code is that of the check.
        record NotRead(String code) implements Looked {}
    }

    /// What came out.
    public sealed interface Outcome {
        /// @param looked one for each thing that was handed in, in its order
        record AddedUp(
                Qualification qualification,
                List<Equivalence> equivalences,
                Evaluation evaluation,
                List<Looked> looked)
                implements Outcome {
            public AddedUp {
                equivalences = List.copyOf(equivalences);
                looked = List.copyOf(looked);
            }
        }

        /// No credential in any of it.
        record NothingReadable(List<Looked> looked) implements Outcome {
            public NothingReadable {
                looked = List.copyOf(looked);
            }
        }

        /// Nothing was checked; `code` is `nothing_handed_in`, `too_many_credentials` or
        /// `no_such_qualification`.
        record Refused(String code) implements Outcome {}
    }

    public Outcome addUp(List<Submission> submissions, String qualification, LocalDate today) {
        if (submissions.isEmpty()) return new Outcome.Refused("nothing_handed_in");
        if (submissions.size() > MOST) return new Outcome.Refused("too_many_credentials");
        Optional<Qualification> rules = qualifications.byId(qualification, Optional.empty(), today);
        if (rules.isEmpty()) return new Outcome.Refused("no_such_qualification");
        List<Looked> looked = compared(submissions);
        return looked.stream().anyMatch(Looked.Checked.class::isInstance)
                ? added(rules.get(), looked, today)
                : new Outcome.NothingReadable(looked);
    }

    private Outcome added(Qualification qualification, List<Looked> looked, LocalDate today) {
        List<Equivalence> known = equivalences.of(qualification);
        var world =
                new StackingWorld(
                        qualification,
                        known,
                        achievements(looked),
                        today,
                        Set.of(),
                        associations.members());
        return new Outcome.AddedUp(qualification, known, evaluating.evaluate(world), looked);
    }

    private sealed interface Seen {
        record Answered(CheckSubmission.Answered answered) implements Seen {}

        record Nothing(String code) implements Seen {}
    }

    private List<Looked> compared(List<Submission> submissions) {
        List<Seen> seen =
                submissions.stream().gather(Gatherers.mapConcurrent(AT_ONCE, this::seen)).toList();
        List<Report> reports = new ArrayList<>();
        for (Seen one : seen)
            if (one instanceof Seen.Answered(var answered)) reports.add(answered.report());
        var same = SameSubject.of(reports).iterator();
        return seen.stream()
                .map(one ->
                        switch (one) {
                            case Seen.Answered(var answered) -> checked(same.next(), answered);
                            case Seen.Nothing(var code) -> new Looked.NotRead(code);
                        })
                .toList();
    }

    private Looked checked(Report report, CheckSubmission.Answered answered) {
        return new Looked.Checked(
                new Holding(report, reading.of(report)), answered.unverifiedCredential());
    }

    private Seen seen(Submission submission) {
        if (submission instanceof Submission.Text(var text) && text.length() > Limits.TOKEN)
            return new Seen.Nothing("too_large");
        try {
            return switch (checking.check(submission, Purpose.ADMISSION, Optional.empty())) {
                case CheckSubmission.Answered answered -> new Seen.Answered(answered);
                case CheckSubmission.NothingToCheck(var code) -> new Seen.Nothing(code);
            };
        } catch (RefusedInput e) {
            return new Seen.Nothing(e.code());
        }
    }

    /// Each award once, and each id: of two copies the one that this verifier found valid.
    private static List<Achievement> achievements(List<Looked> looked) {
        Map<String, Achievement> byAward = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        looked.stream()
                .filter(Looked.Checked.class::isInstance)
                .map(one -> ((Looked.Checked) one).holding().achievement())
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Achievement::checked))
                .filter(one -> ids.add(one.id()))
                .forEach(one -> byAward.putIfAbsent(one.award().orElse(one.id()), one));
        return List.copyOf(byAward.values());
    }
}
