#!/usr/bin/env bash
# Shows lead owners in step with a sandbox CRM, both ways, in a running local system, and a call on the CRM's own record.
# Needs bash and curl. May be run again: the leads are then known, and the calls are new.
set -euo pipefail

base="${1:-http://localhost:${PORT:-8080}}"
run="$(date +%s)"
token="$(curl -sS --fail "$base/local/token?role=owner")"
secret="$(curl -sS --fail "$base/local/sources" | sed 's/.*"name":"generic"[^}]*"secret":"\([^"]*\)".*/\1/')"

api() { # method, path, further arguments of curl
  curl -sS --fail -X "$1" "$base$2" -H "Authorization: Bearer $token" -H 'Content-Type: application/json' "${@:3}"
}

lead() { # id, body: somebody changes a lead in the CRM
  echo "PUT /local/crm/hubspot/leads/$1 $2"
  curl -sS --fail -X PUT "$base/local/crm/hubspot/leads/$1" -d "$2" >/dev/null
}

here() { # phone: the lead's owner here
  api GET "/api/contacts?phone=%2B$1" | sed -n 's/.*"leadOwner":\({[^}]*}\|null\).*/\1/p'
}

there() { # id: the lead in the CRM
  curl -sS --fail "$base/local/crm/hubspot/leads/$1"
}

until_it_says() { # text, command and its arguments: shows what the command says once the text is in it
  local said
  for _ in $(seq 150); do
    said="$("${@:2}" 2>/dev/null || true)"
    if [[ $said == *"$1"* ]]; then
      echo "$said"
      return
    fi
    sleep 0.2
  done
  echo "still: $said" >&2
  exit 1
}

call() { # call id, phone, result and what else is said of the call
  curl -sS --fail "$base/webhooks/generic" -H 'Content-Type: application/json' -H "X-Rightful-Secret: $secret" -d "{
    \"callId\": \"$1\", \"direction\": \"inbound\", \"startedAt\": \"$(date -u +%FT%TZ)\",
    \"contact\": {\"number\": \"+$2\"}, $3}" >/dev/null
  echo "a call of +$2"
}

first=12025550164 second=12025550165
api PUT /api/settings -d '{"autoLeadOwner": true}' >/dev/null
api PUT /api/integrations/hubspot/settings -d '{"callRecords": true}' >/dev/null

echo "== An owner set in the CRM appears here"
lead perpetua "{\"name\": \"Perpetua Vane\", \"phone\": \"+$first\", \"owner\": {\"user\": \"hubspot-imani\"}}"
until_it_says '"imani-thornquist"' here $first
lead perpetua '{"owner": {"user": "hubspot-lucian"}}'
until_it_says '"lucian-abernathy"' here $first
lead perpetua '{"owner": {"queue": "hubspot-new-leads"}}'
until_it_says '"hubspot-new-leads"' here $first
lead perpetua '{"owner": {"user": "hubspot-orla"}}'
until_it_says '"hubspot-orla"' here $first

echo "== A missed call goes to the lead's owner in the CRM"
lead perpetua '{"owner": {"user": "hubspot-lucian"}}'
until_it_says '"lucian-abernathy"' here $first >/dev/null
call "$run-1" $first '"result": "missed"'
until_it_says '"assigned"' api GET "/api/calls/generic/$run-1" | sed 's/.*\("outcome":"[^"]*","assignee":"[^"]*"\).*\("decision":{"reason":"[^"]*"\).*/\1, \2}/'

echo "== A first contact here appears in the CRM, and the call on the lead"
lead quincy "{\"name\": \"Quincy Abbott\", \"phone\": \"+$second\", \"owner\": null}"
until_it_says null here $second >/dev/null
sleep 1 # a call from before the last owner went is no first contact
call "$run-2" $second '"result": "answered", "talkSeconds": 95,
    "legs": [{"agent": {"email": "mei.castellanos@demo.example.com"}, "outcome": "talked"}]'
until_it_says '"mei-castellanos"' here $second
until_it_says '"emails":[],"owner":{"user":"hubspot-mei"' there quincy >/dev/null
until_it_says "rightful:generic:$run-2" there quincy
