package io.rightful.wiring;

import java.time.InstantSource;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.agent.AgentLinks;
import io.rightful.ledger.agent.ListedAgents;
import io.rightful.ledger.call.CallList;
import io.rightful.ledger.call.Calls;
import io.rightful.ledger.call.KnownCalls;
import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.ContactList;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.contact.ContactsOf;
import io.rightful.ledger.contact.HandOvers;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.DeliveryList;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.delivery.RefusedDeliveries;
import io.rightful.ledger.delivery.UnsentEvents;
import io.rightful.ledger.history.History;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.message.MessageDecisions;
import io.rightful.ledger.notice.NoticeReader;
import io.rightful.ledger.notice.Notices;
import io.rightful.ledger.notice.StoppedAddresses;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.settings.Steps;
import io.rightful.ledger.sighting.Sightings;
import io.rightful.ledger.source.CallReadings;
import io.rightful.ledger.source.Sources;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.team.AccountNumbers;
import io.rightful.ledger.team.Teams;
import io.rightful.ledger.user.Presences;
import io.rightful.ledger.user.Users;
import io.rightful.ledger.waiting.WaitingCalls;
import io.rightful.ledger.workload.Workloads;

/** The ledger's classes know nothing of injection: here they become beans, over one client and one set of tables. */
@Singleton
class LedgerBeans {
    private final DynamoDbClient client;
    private final TableNames tables;

    LedgerBeans(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
    }

    @Produces
    @Singleton
    Users users() {
        return new Users(client, tables);
    }

    @Produces
    @Singleton
    Presences presences() {
        return new Presences(client, tables);
    }

    @Produces
    @Singleton
    AgentLinks agentLinks() {
        return new AgentLinks(client, tables);
    }

    @Produces
    @Singleton
    ListedAgents listedAgents() {
        return new ListedAgents(client, tables);
    }

    @Produces
    @Singleton
    Settings settings() {
        return new Settings(client, tables);
    }

    @Produces
    @Singleton
    Steps steps() {
        return new Steps(client, tables);
    }

    @Produces
    @Singleton
    Sources sources() {
        return new Sources(client, tables);
    }

    @Produces
    @Singleton
    Jobs jobs() {
        return new Jobs(client, tables);
    }

    @Produces
    @Singleton
    Deliveries deliveries() {
        return new Deliveries(client, tables);
    }

    @Produces
    @Singleton
    DeliveryList deliveryList() {
        return new DeliveryList(client, tables);
    }

    @Produces
    @Singleton
    RefusedDeliveries refusedDeliveries() {
        return new RefusedDeliveries(client, tables);
    }

    @Produces
    @Singleton
    UnsentEvents unsentEvents() {
        return new UnsentEvents(client, tables);
    }

    @Produces
    @Singleton
    Failures failures() {
        return new Failures(client, tables);
    }

    @Produces
    @Singleton
    Calls calls() {
        return new Calls(client, tables);
    }

    @Produces
    @Singleton
    KnownCalls knownCalls() {
        return new KnownCalls(client, tables);
    }

    @Produces
    @Singleton
    CallReadings callReadings() {
        return new CallReadings(client, tables);
    }

    @Produces
    @Singleton
    CallList callList() {
        return new CallList(client, tables);
    }

    @Produces
    @Singleton
    WaitingCalls waitingCalls() {
        return new WaitingCalls(client, tables);
    }

    @Produces
    @Singleton
    Sightings sightings() {
        return new Sightings(client, tables);
    }

    @Produces
    @Singleton
    Contacts contacts() {
        return new Contacts(client, tables);
    }

    @Produces
    @Singleton
    ContactList contactList() {
        return new ContactList(client, tables);
    }

    @Produces
    @Singleton
    ContactEdits contactEdits(InstantSource clock) {
        return new ContactEdits(client, tables, clock);
    }

    @Produces
    @Singleton
    ContactsOf contactsOf() {
        return new ContactsOf(client, tables);
    }

    @Produces
    @Singleton
    HandOvers handOvers(InstantSource clock) {
        return new HandOvers(client, tables, clock);
    }

    @Produces
    @Singleton
    Workloads workloads() {
        return new Workloads(client, tables);
    }

    @Produces
    @Singleton
    MessageDecisions messageDecisions(InstantSource clock) {
        return new MessageDecisions(client, tables, clock);
    }

    @Produces
    @Singleton
    Teams teams() {
        return new Teams(client, tables);
    }

    @Produces
    @Singleton
    AccountNumbers accountNumbers() {
        return new AccountNumbers(client, tables);
    }

    @Produces
    @Singleton
    History history() {
        return new History(client, tables);
    }

    @Produces
    @Singleton
    Notices notices() {
        return new Notices(client, tables);
    }

    @Produces
    @Singleton
    NoticeReader noticeReader() {
        return new NoticeReader(client, tables);
    }

    @Produces
    @Singleton
    StoppedAddresses stoppedAddresses() {
        return new StoppedAddresses(client, tables);
    }

    @Produces
    @Singleton
    CallDecisions callDecisions(InstantSource clock) {
        return new CallDecisions(client, tables, clock);
    }
}
