// callCompleted in Node.js, so that it can be measured against: the same reads in the same wave, the easiest of the
// decisions, one transaction of the same items, a line of the log and one of metrics. It is no second implementation: what it cannot decide easily, it refuses.
import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { DynamoDBClient, TransactGetItemsCommand, TransactWriteItemsCommand } from "@aws-sdk/client-dynamodb";
import { addresses, tables } from "./keys.mjs";
import { poll } from "./poll.mjs";

const client = new DynamoDBClient({});

const digest = (...words) => createHash("sha256").update(words.join("\0")).digest("base64url").slice(0, 24);
const absent = { ConditionExpression: "attribute_not_exists(#a)", ExpressionAttributeNames: { "#a": "pk" } };
const put = (table, item, condition = {}) => ({ Put: { TableName: table, Item: item, ...condition } });
const texts = (item) => Object.fromEntries(Object.entries(item).map(([name, text]) => [name, { S: text }]));

async function read(wanted) {
  const names = Object.keys(wanted);
  const TransactItems = names.map((name) => ({ Get: { TableName: wanted[name].table, Key: wanted[name].key } }));
  const { Responses } = await client.send(new TransactGetItemsCommand({ TransactItems }));
  return Object.fromEntries(names.map((name, place) => [name, Responses[place].Item]));
}

/** The one user whom link, e-mail and name leave. */
function match(items) {
  if (items.link) throw new Error("a link is not for this comparison");
  const byEmail = Object.keys(items.email?.users.M ?? {});
  const byName = Object.keys(items.name?.users.M ?? {});
  const users = byEmail.length > 0 ? byEmail : byName;
  if (users.length !== 1 || (byName.length === 1 && byName[0] !== users[0])) throw new Error("nobody is meant");
  return users[0];
}

function facts(call) {
  const { legs, steps, contact, ...rest } = call;
  const fields = { "contact/number": contact.number, ...rest };
  for (const leg of legs) for (const [name, value] of Object.entries(leg)) fields[`legs/${leg.id}/${name}`] = value;
  for (const step of steps) for (const [name, value] of Object.entries(step)) fields[`steps/${step.id}/${name}`] = value;
  return JSON.stringify({ fields, stamp: `${call.result} ${call.eventTime}` });
}

function decision(user, agent) {
  const trace = [
    { reason: "NOBODY_PLACED_IT", rule: "PLACED_BY", users: [] },
    { reason: "AGENT_NOT_LINKED", rule: "AGENT_LINK", subject: `id:${agent.id}`, users: [] },
    { reason: "EMAIL_MATCHED", rule: "AGENT_EMAIL", subject: `id:${agent.id}`, users: [user] },
    { reason: "HANDLED_BY_USER", rule: "HANDLED_BY", subject: `id:${agent.id}`, users: [user] },
  ];
  return JSON.stringify({ assignee: user, candidates: [], handledBy: [{ user }], reason: "HANDLED_BY_USER", trace });
}

function history(account, subject, role, user, call, reason) {
  const evidence = `call/${call.source}/${call.callId}`;
  return put(tables.history, texts({
    pk: `${account}#${subject}`, sk: "0000000000", subject, role, user, evidence, reason, change: "ASSIGNED",
    cause: reason === "FIRST_CONTACT" ? reason : "CALL", actor: "rules", changeId: digest(account, subject, "0"),
    happenedAt: call.answeredAt, recordedAt: new Date().toISOString(),
  }), absent);
}

function count(account, user, subject, counter) {
  const shard = createHash("md5").update(subject).digest()[0] % 8;
  return { pk: `${account}#workload#${user}`, sk: `${shard}`, counter };
}

/** One update an item: two counters that met in a shard are moved together. */
function counters(counts) {
  const shards = [...new Set(counts.map((one) => one.sk))];
  return shards.map((sk) => counts.filter((one) => one.sk === sk)).map((ones) => ({
    Update: {
      TableName: tables.accounts,
      Key: texts({ pk: ones[0].pk, sk: ones[0].sk }),
      UpdateExpression: `ADD ${ones.map((_, place) => `#c${place} :one`).join(", ")}`,
      ExpressionAttributeNames: Object.fromEntries(ones.map((one, place) => [`#c${place}`, one.counter])),
      ExpressionAttributeValues: { ":one": { N: "1" } },
    },
  }));
}

function transaction(call, wanted, items, user) {
  const { account, source, callId, answeredAt, contact } = call;
  const sort = `${answeredAt}#${source}#${callId}`;
  const [factsText, decisionText] = [facts(call), decision(user, call.legs[0].agent)];
  const shard = createHash("md5").update(callId).digest()[0] % 8;
  const owner = JSON.stringify({ cause: "FIRST_CONTACT", contacted: true, first: { answeredAt, callId, source }, user });
  const touch = JSON.stringify({ at: answeredAt, callId, kind: "CONTACTED", owner: user, source });
  const contactId = digest(account, contact.number);
  const contactShard = createHash("md5").update(contactId).digest()[0] % 8;
  const [callSubject, contactSubject] = [`call/${source}/${callId}`, `contact/${contactId}`];
  const writes = [
    put(tables.calls, {
      ...wanted.call.key,
      ...texts({
        assignee: `${account}#assignee#${user}`, assigneeSort: sort, daySort: sort,
        day: `${account}#day#${answeredAt.slice(0, 10)}#${shard}`,
        digest: digest(factsText, decisionText), number: `${account}#number#${contact.number}`, touch,
      }),
      content: { B: deflateSync(`${factsText}\n${decisionText}`) },
    }, absent),
    history(account, callSubject, "assignee", user, call, "HANDLED_BY_USER"),
    put(tables.contacts, {
      ...wanted.phone.key, version: { N: "1" }, contacts: { M: { [contactId]: { M: { owner: { S: owner } } } } },
    }, absent),
    put(tables.contacts, texts({ pk: `${account}#touches#${contact.number}`, sk: sort, touch })),
    put(tables.contacts, {
      ...texts({
        pk: `${account}#contact#${contactId}`, sk: "contact", id: contactId, owner, sort: `#${contactId}`,
        all: `${account}#contacts#${contactShard}`, ofOwner: `${account}#leadsOf#${user}`,
      }),
      phones: { SS: [contact.number] }, records: { N: "1" }, version: { N: "1" },
    }, absent),
    history(account, contactSubject, "lead-owner", user, call, "FIRST_CONTACT"),
    ...counters([count(account, user, callSubject, "calls"), count(account, user, contactSubject, "leads")]),
  ];
  return items.day ? writes : [...writes, put(tables.calls, wanted.day.key)];
}

async function take(message) {
  const call = JSON.parse(message.body).detail;
  const wanted = addresses(call);
  const items = await read(wanted);
  if (items.call || items.phone) throw new Error("only new calls of new contacts are for this comparison");
  const TransactItems = transaction(call, wanted, items, match(items));
  await client.send(new TransactWriteItemsCommand({ TransactItems }));
  const { account, source, callId, payloads } = call;
  const said = { account, source, call: callId, delivery: (payloads ?? []).join(","), outcome: "assigned", reason: "handled-by-user" };
  console.log(JSON.stringify({ timestamp: new Date().toISOString(), level: "INFO", message: "call decided", ...said }));
}

/** What the batch measured, in CloudWatch's embedded format. */
function metrics(values) {
  const Metrics = Object.keys(values).map((Name) => ({ Name, Unit: "Count" }));
  const directive = { Namespace: "Rightful", Dimensions: [["Function"]], Metrics };
  const _aws = { Timestamp: Date.now(), CloudWatchMetrics: [directive] };
  return JSON.stringify({ _aws, Function: "callCompleted", ...values });
}

poll(async (batch) => {
  const batchItemFailures = [];
  for (const message of batch.Records) {
    try {
      await take(message);
    } catch (failure) {
      console.error(failure);
      batchItemFailures.push({ itemIdentifier: message.messageId });
    }
  }
  const assigned = batch.Records.length - batchItemFailures.length;
  console.log(metrics({ CallsAssigned: assigned }));
  return { batchItemFailures };
});
