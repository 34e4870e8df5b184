"""What Terraform applied to an emulator, asked of its API; then one event on its way from the bus to the queue."""

import json
import sys

import boto3

endpoint = sys.argv[1]


def client(service):
    return boto3.client(
        service,
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="local",
        aws_secret_access_key="local",
    )


queues, functions, bus = client("sqs"), client("lambda"), client("events")


def attributes(url):
    return queues.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]


urls = queues.list_queues()["QueueUrls"]
sources = [url for url in urls if not url.endswith("-dead-letters")]
assert sources
patient = {"send-kept": 240}
for url in sources:
    redrive = json.loads(attributes(url)["RedrivePolicy"])
    assert redrive["deadLetterTargetArn"].endswith(url.split("/")[-1] + "-dead-letters"), redrive
    assert int(redrive["maxReceiveCount"]) == patient.get(url.split("/rightful-")[-1], 6), redrive

mappings = functions.list_event_source_mappings()["EventSourceMappings"]
assert {mapping["EventSourceArn"].split(":")[-1] for mapping in mappings} == {url.split("/")[-1] for url in sources}
assert all(mapping["FunctionResponseTypes"] == ["ReportBatchItemFailures"] for mapping in mappings), mappings

# The functions would take the events away, so that nobody saw them arrive.
for mapping in mappings:
    functions.delete_event_source_mapping(UUID=mapping["UUID"])


def put(source, kind, bus_name):
    entry = {"Source": source, "DetailType": kind, "Detail": '{"account":"demo"}', "EventBusName": bus_name}
    assert bus.put_events(Entries=[entry])["FailedEntryCount"] == 0


def received(url):
    messages = queues.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", [])
    return [(body["source"], body["detail-type"]) for body in (json.loads(message["Body"]) for message in messages)]


put("somebody.else", "CallCompleted", "rightful")
put("aws.connect", "Amazon Connect Contact Event", "default")
genesys = ("aws.partner/genesys.com/cloud/org-1/calls", "v2.detail.events.conversation.{id}.user.end")
put(*genesys, "rightful")
sent = {
    "call-completed": ("rightful.telephony", "CallCompleted"),
    "decide-range": ("rightful.admin", "ReattributionRequested"),
    "decide-waiting": ("rightful.call-completed", "WaitingJobDue"),
    "erase-contact": ("rightful.admin", "ErasureRequested"),
    "hand-over": ("rightful.admin", "HandOverRequested"),
    "lead-call-due": ("rightful.telephony-webhooks", "LeadRetryRequested"),
    "message-received": ("rightful.telephony", "TextReceived"),
    "primary-agent-notice": ("rightful.primary-agent-notice", "DigestDue"),
    "pull-lead-owners": ("rightful.admin", "LeadOwnerPullDue"),
    "push-lead-owners": ("rightful.ledger", "LeadOwnerChanged"),
    "read-agents": ("rightful.admin", "AgentsDue"),
    "read-calls": ("rightful.admin", "CallsDue"),
    "record-calls": ("rightful.lead-owner-sync", "CallRecordDue"),
    "replay-deliveries": ("rightful.admin", "ReplayRequested"),
    "sync-crm-users": ("rightful.admin", "CrmUsersDue"),
    "tell-calls": ("rightful.lead-owner-sync", "CallAssigned"),
}
for source, kind in sent.values():
    put(source, kind, "rightful")
arrived = {url.split("/rightful-")[-1]: sorted(received(url)) for url in sources}
expected = {queue: [event] for queue, event in sent.items()}
expected["call-completed"] = sorted([*expected["call-completed"], ("aws.connect", "Amazon Connect Contact Event"), genesys])
expected["decide-waiting"].append(sent["push-lead-owners"])
expected["send-kept"] = []  # fed by a stream alone
assert arrived == expected, arrived
print("moto: queues, dead letters and event source mappings stand; events reach their queues, and no others do.")
