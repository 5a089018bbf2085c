/** Reads a request's body as text; what is longer than the limit is cut off. */
export async function readText(request, longest = 10_000) {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) {
    text += chunk;
    if (text.length > longest) {
      break;
    }
  }
  return text;
}

export function sendPage(response, status, html) {
  send(response, status, "text/html; charset=utf-8", html);
}

export function sendJson(response, status, value) {
  send(response, status, "application/json", JSON.stringify(value));
}

function send(response, status, type, text) {
  response.statusCode = status;
  response.setHeader("content-type", type);
  response.setHeader("cache-control", "no-store");
  response.end(text);
}
