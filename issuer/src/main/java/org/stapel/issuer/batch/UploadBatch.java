package org.stapel.issuer.batch;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.batch.mapping.Mapping;
import org.stapel.issuer.batch.mapping.SuggestMapping;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.privacy.Pseudonyms;
import org.stapel.issuer.sheet.ReadSheet;
import org.stapel.issuer.sheet.Sheet;
import org.stapel.issuer.sheet.SheetChoices;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes in a file, and makes nothing of it yet. The same file again is the same batch, unless that
/// was cancelled.
public final class UploadBatch {
    private static final int LONGEST_NAME = 200;

    private final ReadSheet reading;
    private final KeepRows rows;
    private final Batches batches;
    private final Files files;
    private final Mappings mappings;
    private final Catalogues catalogues;
    private final PersonalData personalData;
    private final Pseudonyms pseudonyms;
    private final InstantSource clock;

    public UploadBatch(
            ReadSheet reading,
            KeepRows rows,
            Batches batches,
            Files files,
            Mappings mappings,
            Catalogues catalogues,
            PersonalData personalData,
            Pseudonyms pseudonyms,
            InstantSource clock) {
        this.reading = reading;
        this.rows = rows;
        this.batches = batches;
        this.files = files;
        this.mappings = mappings;
        this.catalogues = catalogues;
        this.personalData = personalData;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /// What uploading answers.
    public sealed interface Outcome {
        /// @param known whether the file came before
        record Taken(Batch batch, boolean known) implements Outcome {}

        /// As [ReadSheet.Outcome.Refused].
        record Refused(String code, Map<String, String> params) implements Outcome {}
    }

    /// @param file at most 10 MiB
    /// @param name of the file, for people
    public Outcome upload(Institution institution, Bytes file, String name, String actor) {
        BatchId id = free(institution.id(), file);
        Optional<Batch> known = batches.byId(id);
        if (known.isPresent()) return new Outcome.Taken(known.get(), true);
        return switch (reading.read(file, Optional.of(name), SheetChoices.none())) {
            case ReadSheet.Outcome.Refused(var code, var params) ->
                    new Outcome.Refused(code, params);
            case ReadSheet.Outcome.Read(var sheet) ->
                    keep(institution, id, file, name, sheet, actor);
        };
    }

    private Outcome keep(
            Institution institution,
            BatchId id,
            Bytes file,
            String name,
            Sheet sheet,
            String actor) {
        Batch batch = batch(institution.id(), id, file, name, sheet, actor);
        rows.put(batch, sheet);
        files.put(id, institution.id(), file);
        Batch stands = batches.addOrKnown(batch);
        return new Outcome.Taken(stands, !stands.upload().equals(batch.upload()));
    }

    private BatchId free(InstitutionId institution, Bytes file) {
        int attempt = 1;
        while (true) {
            BatchId id = BatchId.of(pseudonyms, institution, file, attempt++);
            Optional<Batch> batch = batches.byId(id);
            if (batch.isEmpty() || !(batch.get().life() instanceof Life.Cancelled)) return id;
        }
    }

    private Batch batch(
            InstitutionId institution,
            BatchId id,
            Bytes file,
            String name,
            Sheet sheet,
            String actor) {
        LearnerRef key = id.key(pseudonyms, institution);
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        var now = clock.instant();
        var upload = new Upload(actor, now, personalData.seal(key, shown), file.length());
        var read = KeepRows.reading(1, SheetChoices.none(), sheet);
        var act =
                new Act(
                        "batch.uploaded",
                        actor,
                        now,
                        Map.of("batch", id.value(), "rows", Integer.toString(read.rows())));
        return new Batch(
                id,
                institution,
                upload,
                read,
                Optional.of(suggested(institution, sheet.headers())),
                Order.NONE,
                new Life.Uploaded(),
                KeepRows.unchecked(read),
                Map.of(),
                false,
                List.of(act));
    }

    /// How such a file was mapped last, else what its headers say.
    Mapping suggested(InstitutionId institution, List<String> headers) {
        Mapping byHeaders =
                new SuggestMapping(
                                catalogues
                                        .of(institution)
                                        .map(Catalogue::of)
                                        .orElseGet(Catalogue::empty))
                        .of(headers);
        return mappings.of(institution, headers)
                .map(last ->
                        new Mapping(last.columns(), byHeaders.offer(), Optional.empty(), Map.of()))
                .orElse(byHeaders);
    }
}
