package org.stapel.service.outbox.wiring;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.service.outbox.Outbox;
import org.stapel.service.outbox.OutboxHandler;
import org.stapel.service.outbox.OutboxWorker;
import org.stapel.service.store.Store;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class ConfigurationOfOutbox {
    @Bean
    Outbox outbox(Store store) {
        return new Outbox(store);
    }

    @Bean
    OutboxWorker outboxWorker(
            Outbox outbox, ObjectProvider<OutboxHandler> handlers, InstantSource clock) {
        return new OutboxWorker(outbox, handlers.orderedStream().toList(), clock);
    }

    @Bean
    OutboxLoop outboxLoop(OutboxWorker worker) {
        return new OutboxLoop(worker);
    }
}
