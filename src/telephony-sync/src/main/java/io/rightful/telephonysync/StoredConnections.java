package io.rightful.telephonysync;

import java.net.URI;

import io.rightful.ledger.access.AccessCredentials;
import io.rightful.ledger.source.ApiAccesses;
import io.rightful.ledger.source.Source;
import io.rightful.remote.EnteredAccess;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.telephony.api.ApiConnection;

/** What an admin has entered so that a source's phone system can be asked. */
record StoredConnections(ApiAccesses accesses) {
    ApiConnection of(Source source) {
        AccessCredentials credentials = accesses.find(source.account(), source.name())
                .orElseThrow(() ->
                        RemoteFailure.of(Kind.NEEDS_RECONNECT, "no-credentials").exception());
        return new ApiConnection(
                source.provider(),
                URI.create(credentials.address()),
                EnteredAccess.of(credentials.access()),
                credentials.options());
    }
}
