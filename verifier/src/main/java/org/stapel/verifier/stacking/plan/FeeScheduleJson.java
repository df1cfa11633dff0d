package org.stapel.verifier.stacking.plan;

import org.stapel.credential.encoding.StrictJson;
import org.stapel.verifier.stacking.plan.FeeSchedule.Contract;
import org.stapel.verifier.stacking.plan.FeeSchedule.Status;
import org.stapel.verifier.stacking.plan.FeeSchedule.Tariff;
import org.stapel.verifier.stacking.rule.Members;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/// Reads a fee schedule that comes with the product.
public final class FeeScheduleJson {
    private FeeScheduleJson() {}

    /// The newest one that the product has for Flanders.
    public static FeeSchedule flanders() {
        return load("fees-be-vlg-2020-2021.json");
    }

    private static FeeSchedule load(String name) {
        try (InputStream file = FeeScheduleJson.class.getResourceAsStream("/stacking/" + name)) {
            if (file == null) throw new IllegalStateException("no fee schedule " + name);
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return read(new Members(StrictJson.parse(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FeeSchedule read(Members json) {
        Map<Contract, Map<Status, Tariff>> tariffs = new EnumMap<>(Contract.class);
        Members contracts = json.member("tariffs");
        contracts
                .names()
                .forEach(name ->
                        tariffs.put(Contract.valueOf(name), byStatus(contracts.member(name))));
        return new FeeSchedule(
                json.text("id"),
                json.text("year"),
                json.text("jurisdiction"),
                json.texts("source").orElseThrow(),
                tariffs);
    }

    private static Map<Status, Tariff> byStatus(Members json) {
        Map<Status, Tariff> tariffs = new EnumMap<>(Status.class);
        json.names()
                .forEach(name ->
                        tariffs.put(
                                Status.valueOf(name),
                                new Tariff(
                                        json.member(name).decimal("fixed").orElseThrow(),
                                        json.member(name).decimal("perEcts").orElseThrow())));
        return Map.copyOf(tariffs);
    }
}
