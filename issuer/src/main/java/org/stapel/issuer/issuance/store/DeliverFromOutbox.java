package org.stapel.issuer.issuance.store;

import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.model.CredentialId;
import org.stapel.issuer.issuance.DeliverCredential;
import org.stapel.service.outbox.OutboxHandler;
import org.stapel.service.outbox.OutboxItem;

import java.util.List;

record DeliverFromOutbox(List<DeliverCredential> receivers) implements OutboxHandler {
    @Override
    public String kind() {
        return StoredIssuances.DELIVERY;
    }

    @Override
    public void handle(OutboxItem item) {
        var credential = new CredentialId(StrictJson.parse(item.payload()).asString());
        receivers.forEach(receiver -> receiver.deliver(credential));
    }
}
