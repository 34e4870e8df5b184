// Where everything stands that one call's decision reads.
const prefix = process.env.RIGHTFUL_TABLES_PREFIX;
export const tables = {
  accounts: `${prefix}accounts`,
  calls: `${prefix}calls`,
  contacts: `${prefix}contacts`,
  history: `${prefix}assignment-history`,
  mappings: `${prefix}user-mappings`,
};

const address = (table, pk, sk) => ({ table, key: { pk: { S: pk }, sk: { S: sk } } });
const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();

function nameKey(name) {
  const words = fold(name).split(/\s+/);
  return `${words[0]} ${words[words.length - 1]}`;
}

export function addresses({ account, source, callId, answeredAt, contact, legs, steps }) {
  const { agent } = legs[0];
  return {
    source: address(tables.accounts, `${account}#source#${source}`, "source"),
    settings: address(tables.accounts, `${account}#settings`, "settings"),
    step: address(tables.accounts, `${account}#step#${source}#${steps[0].flowStep}`, "step"),
    call: address(tables.calls, `${account}#call#${source}#${callId}`, "call"),
    day: address(tables.calls, `${account}#days`, answeredAt.slice(0, 10)),
    sighting: address(tables.calls, `${account}#sighting#${source}#id:${agent.id}`, "sighting"),
    phone: address(tables.contacts, `${account}#phone#${contact.number}`, "phone"),
    link: address(tables.mappings, `${account}#link#${source}#id:${agent.id}`, "mapping"),
    email: address(tables.mappings, `${account}#email#${fold(agent.email)}`, "mapping"),
    name: address(tables.mappings, `${account}#name#${nameKey(agent.name)}`, "mapping"),
  };
}
