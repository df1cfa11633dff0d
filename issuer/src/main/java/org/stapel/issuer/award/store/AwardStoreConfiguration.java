package org.stapel.issuer.award.store;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.stapel.credential.profile.Lint;
import org.stapel.credential.profile.Profiles;
import org.stapel.issuer.award.ApproveAward;
import org.stapel.issuer.award.AwardNotation;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.ChangeStanding;
import org.stapel.issuer.award.FollowUp;
import org.stapel.issuer.award.IntakeAward;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.award.SettleAwards;
import org.stapel.issuer.award.SupersedeOld;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.journal.RandomIds;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.privacy.ForgetLearner;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.privacy.Pseudonyms;
import org.stapel.service.store.Store;

import java.time.InstantSource;
import java.util.List;

@Configuration(proxyBeanMethods = false)
class AwardStoreConfiguration {
    @Bean
    StoredAwards awards(Store store, PostActs acts) {
        return new StoredAwards(store, acts);
    }

    @Bean
    ForgetLearner forgetAwards(Awards awards) {
        return awards::forget;
    }

    @Bean
    SettleAwards settleAwards(Awards awards, List<FollowUp> followUps, InstantSource clock) {
        return new SettleAwards(awards, followUps, clock);
    }

    @Bean
    @Order(3)
    FollowUp supersedeOld(
            Awards awards, ObjectProvider<SettleAwards> settling, InstantSource clock) {
        return new SupersedeOld(awards, settling::getObject, clock);
    }

    @Bean
    OpenAward openAward(PersonalData personalData, AwardNotation notation) {
        return new OpenAward(personalData, notation);
    }

    @Bean
    IntakeAward intakeAward(
            Awards awards,
            SettleAwards settling,
            AwardNotation notation,
            Lint rules,
            Profiles profiles,
            PersonalData personalData,
            Pseudonyms pseudonyms,
            RandomIds ids,
            IssuerUrls urls,
            InstantSource clock) {
        return new IntakeAward(
                awards,
                settling,
                notation,
                rules,
                profiles,
                personalData,
                pseudonyms,
                ids,
                urls,
                clock);
    }

    @Bean
    ApproveAward approveAward(Awards awards, SettleAwards settling, InstantSource clock) {
        return new ApproveAward(awards, settling, clock);
    }

    @Bean
    ChangeStanding changeStanding(Awards awards, SettleAwards settling, InstantSource clock) {
        return new ChangeStanding(awards, settling, clock);
    }
}
