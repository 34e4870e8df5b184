#!/usr/bin/env bash
# Posts three calls of CallTrackingMetrics to a running local system and shows whose they are, and why.
# Needs bash, curl and openssl. May be run again: the calls are then known, and stay as they are.
set -euo pipefail

base="${1:-http://localhost:${PORT:-8080}}"
here="$(cd "$(dirname "$0")" && pwd)"

token="$(curl -sS --fail "$base/local/token?role=owner")"
secret="$(curl -sS --fail "$base/local/sources" | sed 's/.*"name":"ctm"[^}]*"secret":"\([^"]*\)".*/\1/')"

api() { # method, path, further arguments of curl
  curl -sS --fail -X "$1" "$base$2" -H "Authorization: Bearer $token" -H 'Content-Type: application/json' "${@:3}"
}

user() { # first name, last name, e-mail
  local id
  id="$(api POST /api/users -H "Idempotency-Key: first-calls-$3" \
    -d "{\"firstName\": \"$1\", \"lastName\": \"$2\", \"email\": \"$3\"}" | sed 's/{"id":"\([^"]*\)".*/\1/')"
  echo "$1 $2, $3, is $id" >&2
  echo "$id"
}

post() { # payload
  local time signature
  time="$(date +%s)"
  signature="$( (printf %s "$time"; cat "$1") | openssl dgst -sha1 -hmac "$secret" -binary | openssl base64)"
  curl -sS --fail "$base/webhooks/ctm" -H 'Content-Type: application/json' \
    -H "X-CTM-Time: $time" -H "X-CTM-Signature: $signature" --data-binary "@$1"
  echo
}

known() { # call id, what its JSON says once it is decided as expected
  for _ in {1..100}; do
    if call="$(api GET "/api/calls/ctm/$1" 2>/dev/null)" && [[ $call == *"$2"* ]]; then
      return
    fi
    sleep 0.1
  done
  echo "call $1 does not say $2" >&2
  exit 1
}

lines() { # JSON, printed in more lines than one
  local json="$1" from
  for from in '"contact":' '"changeId":' '"outcome":"assigned"' '"outcome":"unassigned"' '"decision":' '"adminAction":' '"trace":' \
    '"legs":' '"steps":' '{"id":' '"suggestions":' '{"user":'; do
    json="${json//",$from"/$',\n '"$from"}"
  done
  from='{"rule"'
  printf '%s\n' "${json//"$from"/$'\n  '"$from"}"
}

whole() {
  known "$@"
  printf '\nGET /api/calls/ctm/%s\n' "$1"
  lines "$call"
}

decision() { # the same without what the phone system stated
  known "$@"
  printf '\nGET /api/calls/ctm/%s, from its outcome to its decision\n' "$1"
  call="${call#*,\"ownNumbers\":*],}"
  lines "${call%%,\"legs\":*}"
}

echo "== Three users, two of one name"
user Odalys Marchbanks odalys.marchbanks@example.com >/dev/null
user Rowan Ellingham rowan.ellingham@example.com >/dev/null
rowan="$(user Rowan Ellingham r.ellingham@example.com)"

echo "== Step VMB7003 of the call flow is Tamsin's voicemail; CTM does not state its e-mail"
api PUT /api/sources/ctm/steps/VMB7003 -d '{"kind": "voicemail", "email": "tamsin.okereke@example.com"}'
echo

echo "== Three finished calls"
post "$here/answered.json"
post "$here/voicemail.json"
post "$here/shared-name.json"
whole 3300710001 '"outcome":'
decision 3300710002 '"outcome":'
decision 3300710003 '"outcome":'

echo
echo "== Who is not linked, and how many calls wait"
lines "$(api GET /api/agents/unlinked)"

echo "== Agent USR7103 is the second Rowan; and Tamsin becomes a user: the calls that waited are decided again"
api PUT /api/agents/ctm/USR7103/link -d "{\"user\": \"$rowan\"}"
echo
user Tamsin Okereke tamsin.okereke@example.com >/dev/null
decision 3300710003 '"outcome":"assigned"'
decision 3300710002 '"outcome":"assigned"'

echo
echo "== The history of a call"
lines "$(api GET "/api/history?call=ctm/3300710003")"
