package io.rightful.crm.connect;

import java.util.Optional;

import io.rightful.crm.Crm;
import io.rightful.crm.LeadPhones;
import io.rightful.crm.activecampaign.ActiveCampaign;
import io.rightful.crm.dynamics.Dynamics;
import io.rightful.crm.followupboss.FollowUpBoss;
import io.rightful.crm.followupboss.RegisteredSystem;
import io.rightful.crm.hubspot.HubSpot;
import io.rightful.crm.inbound.InboundOnly;
import io.rightful.crm.marketo.Marketo;
import io.rightful.crm.marketo.MarketoGrant;
import io.rightful.crm.pipedrive.Pipedrive;
import io.rightful.crm.salesforce.Salesforce;
import io.rightful.crm.zoho.Zoho;
import io.rightful.remote.BasicRefreshGrant;
import io.rightful.remote.ClientCredentialsGrant;
import io.rightful.remote.FixedToken;
import io.rightful.remote.OAuthTokens;
import io.rightful.remote.RefreshGrant;
import io.rightful.remote.RemoteAccess.Client;
import io.rightful.remote.RemoteAccess.Key;
import io.rightful.remote.RemoteAccess.Pair;
import io.rightful.remote.RemoteAccess.Refresh;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.remote.TokenRequest;
import io.rightful.remote.TokenStore;
import io.rightful.remote.Tokens;
import io.rightful.remote.Tools;

/** Makes the client of a connection. A client is for one run: it remembers its token and its pace. */
public record CrmClients(Tools tools) {
    /** @param store keeps the connection's tokens between runs */
    public Crm connect(CrmConnection connection, TokenStore store) {
        LeadPhones phones = new LeadPhones(connection.region());
        return switch (connection.kind()) {
            case SALESFORCE -> new Salesforce(tools, oauth(connection, store), connection.address(), phones);
            case HUBSPOT ->
                new HubSpot(tools, oauth(connection, store), connection.address(), phones, connection.queues());
            case FOLLOW_UP_BOSS ->
                new FollowUpBoss(tools, basic(connection), connection.address(), phones, system(connection));
            case ACTIVE_CAMPAIGN ->
                new ActiveCampaign(
                        tools,
                        oauth(connection, store),
                        connection.address(),
                        phones,
                        connection.option(CrmConnection.PIPELINE));
            case MARKETO ->
                new Marketo(
                        tools,
                        marketo(connection, store),
                        connection.address(),
                        phones,
                        connection.option(CrmConnection.PHONE_FIELD));
            case PIPEDRIVE -> pipedrive(connection, store, phones);
            case ZOHO -> new Zoho(tools, oauth(connection, store), connection.address(), phones);
            case DYNAMICS365 -> new Dynamics(tools, dynamics(connection, store), connection.address(), phones);
            case ZAPIER, GENERIC -> new InboundOnly(connection.kind());
        };
    }

    private Tokens oauth(CrmConnection connection, TokenStore store) {
        return connection
                .access()
                .fold(
                        key -> FixedToken.of(key.value()),
                        CrmClients::<Tokens, Pair>unfit,
                        refresh -> tokens(formGrant(refresh), store),
                        client -> tokens(clientGrant(client, Optional.empty()), store));
    }

    private Tokens dynamics(CrmConnection connection, TokenStore store) {
        Optional<String> scope = Optional.of(connection.address() + "/.default");
        return connection
                .access()
                .fold(
                        CrmClients::<Tokens, Key>unfit,
                        CrmClients::<Tokens, Pair>unfit,
                        refresh -> tokens(formGrant(refresh), store),
                        client -> tokens(clientGrant(client, scope), store));
    }

    private Tokens marketo(CrmConnection connection, TokenStore store) {
        return connection
                .access()
                .fold(
                        CrmClients::<Tokens, Key>unfit,
                        CrmClients::<Tokens, Pair>unfit,
                        CrmClients::<Tokens, Refresh>unfit,
                        client -> tokens(
                                new MarketoGrant(
                                        tools.clients(), client.endpoint(), client.clientId(), client.clientSecret()),
                                store));
    }

    private Tokens basic(CrmConnection connection) {
        return connection
                .access()
                .fold(
                        key -> FollowUpBoss.key(key.value()),
                        CrmClients::<Tokens, Pair>unfit,
                        CrmClients::<Tokens, Refresh>unfit,
                        CrmClients::<Tokens, Client>unfit);
    }

    private Crm pipedrive(CrmConnection connection, TokenStore store, LeadPhones phones) {
        return connection
                .access()
                .fold(
                        key -> new Pipedrive(
                                tools, FixedToken.of(key.value()), Pipedrive.Access.KEY, connection.address(), phones),
                        CrmClients::<Crm, Pair>unfit,
                        refresh -> new Pipedrive(
                                tools,
                                tokens(
                                        new BasicRefreshGrant(
                                                tools.clients(),
                                                refresh.endpoint(),
                                                refresh.clientId(),
                                                refresh.clientSecret(),
                                                refresh.refreshToken()),
                                        store),
                                Pipedrive.Access.OAUTH,
                                connection.address(),
                                phones),
                        CrmClients::<Crm, Client>unfit);
    }

    private RefreshGrant formGrant(Refresh refresh) {
        return new RefreshGrant(
                tools.clients(),
                refresh.endpoint(),
                refresh.clientId(),
                refresh.clientSecret(),
                refresh.refreshToken());
    }

    private ClientCredentialsGrant clientGrant(Client client, Optional<String> scope) {
        return new ClientCredentialsGrant(
                tools.clients(), client.endpoint(), client.clientId(), client.clientSecret(), scope);
    }

    private Tokens tokens(TokenRequest request, TokenStore store) {
        return new OAuthTokens(request, store, tools.clock());
    }

    private static Optional<RegisteredSystem> system(CrmConnection connection) {
        return connection
                .option(CrmConnection.SYSTEM)
                .flatMap(name ->
                        connection.option(CrmConnection.SYSTEM_KEY).map(key -> new RegisteredSystem(name, key)));
    }

    private static <T, A> T unfit(A access) {
        throw RemoteFailure.of(Kind.NEEDS_RECONNECT, "access-of-another-kind").exception();
    }
}
