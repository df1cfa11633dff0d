package org.stapel.samples.stacking;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.stapel.samples.world.World;
import org.stapel.verifier.stacking.Equivalences;
import org.stapel.verifier.stacking.Qualifications;
import org.stapel.verifier.stacking.rule.Members;
import org.stapel.verifier.stacking.rule.Qualification;
import org.stapel.verifier.stacking.rule.QualificationJson;
import org.stapel.verifier.stacking.world.Equivalence;
import org.stapel.verifier.stacking.world.WorldJson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The qualifications of the fictional world, and what is taken for what in it, in memory.
@Configuration(proxyBeanMethods = false)
class WorldQualifications {
    private static final World WORLD = World.load();

    @Bean
    @Primary
    Qualifications qualificationsOfTheWorld() {
        return new InMemory(
                WORLD.qualifications().stream()
                        .<Qualification>map(QualificationJson::read)
                        .toList());
    }

    @Bean
    @Primary
    Equivalences equivalencesOfTheWorld() {
        List<Equivalence> all =
                WORLD.equivalences()
                        .valueStream()
                        .map(Members::new)
                        .map(WorldJson::equivalence)
                        .toList();
        return _ -> all;
    }

    private record InMemory(List<Qualification> all) implements Qualifications {
        @Override
        public List<Qualification> on(LocalDate day) {
            return all;
        }

        @Override
        public Optional<Qualification> byId(String id, Optional<String> version, LocalDate day) {
            return all.stream().filter(one -> one.id().equals(id)).findFirst();
        }
    }
}
