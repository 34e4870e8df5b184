// The least that a runtime must do: Lambda's own for Node.js does more, so that this one favours Node.js.
import { Agent, request } from "node:http";

const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(":");
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

function send(method, path, body) {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { "Content-Length": Buffer.byteLength(body) };
    const sent = request({ host, port, agent, method, headers, path: `/2018-06-01/runtime/invocation/${path}` }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => resolve({ headers: answer.headers, body: Buffer.concat(parts).toString() }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

export async function poll(handler) {
  for (;;) {
    const { headers, body } = await send("GET", "next");
    const id = headers["lambda-runtime-aws-request-id"];
    const answer = JSON.stringify(await handler(JSON.parse(body)));
    await send("POST", `${id}/response`, answer);
  }
}
