package org.stapel.credential.profile;

import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.model.AwardKind;
import org.stapel.schemas.PinnedDocument;
import org.stapel.schemas.PinnedDocuments;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// The pinned profiles, and which of them are the default for a kind of award.
public final class Profiles {
    private static final String DEFAULTS = "urn:stapel:profiles:defaults";

    private final Map<String, Profile> byId;
    private final JsonNode defaults;

    private Profiles(Map<String, Profile> byId, JsonNode defaults) {
        this.byId = byId;
        this.defaults = defaults;
    }

    /// Reads every pinned profile.
    ///
    /// @throws org.stapel.schemas.DigestDiffers when one does not have its pinned bytes
    public static Profiles load(PinnedDocuments pinned) {
        Map<String, Profile> byId = new LinkedHashMap<>();
        pinned.texts(PinnedDocument.Kind.PROFILE)
                .forEach((id, json) -> byId.put(id, ProfileReader.profile(json)));
        String defaults =
                pinned.text(DEFAULTS)
                        .orElseThrow(() -> new IllegalStateException("no default profiles"));
        return new Profiles(byId, StrictJson.parse(defaults));
    }

    /// Every profile, in the order of the index.
    public List<Profile> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Profile> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The profiles for an award of this kind that names `named`: the base ones, the kind's own,
    /// the named ones, and the kind's default size profile when none of the named is about size.
    public SequencedSet<String> applicable(AwardKind kind, Collection<String> named) {
        JsonNode ofKind = defaults.required("kinds").path(kind.name());
        SequencedSet<String> ids = new LinkedHashSet<>(texts(defaults.required("always")));
        ids.addAll(texts(ofKind.path("content")));
        ids.addAll(named);
        if (named.stream().noneMatch(this::isAboutSize)) {
            JsonNode size = ofKind.path("size");
            if (size.isString()) ids.add(size.stringValue());
        }
        return ids;
    }

    /// Holds the award against these profiles; every rule answers, none throws.
    public ProfileFindings evaluate(Set<String> profiles, AwardView award) {
        List<ProfileFinding> answers = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>();
        Set<String> otherKind = new LinkedHashSet<>();
        RuleEvaluation evaluation = new RuleEvaluation(award);
        for (String id : profiles) {
            Profile profile = byId.get(id);
            if (profile == null) unknown.add(id);
            else if (!appliesTo(profile, award)) otherKind.add(id);
            else
                profile.rules()
                        .forEach(rule ->
                                answers.add(new ProfileFinding(id, rule, evaluation.of(rule))));
        }
        return new ProfileFindings(answers, unknown, otherKind);
    }

    private static boolean appliesTo(Profile profile, AwardView award) {
        return award.kind().map(profile.appliesTo()::contains).orElse(true);
    }

    private boolean isAboutSize(String id) {
        return find(id).filter(profile -> profile.role() == Profile.Role.SIZE).isPresent();
    }

    private static List<String> texts(JsonNode array) {
        return ProfileReader.list(array, JsonNode::asString);
    }
}
